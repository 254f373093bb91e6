import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestStop, STOPS, stopBeside } from './stops.ts';

const heights = { peek: 48, half: 300, full: 520 };

test('a sheet let go rests at the nearest stop', () => {
  expect(nearestStop(0, heights)).toBe('peek');
  expect(nearestStop(170, heights)).toBe('peek');
  expect(nearestStop(180, heights)).toBe('half');
  expect(nearestStop(420, heights)).toBe('full');
  expect(nearestStop(9000, heights)).toBe('full');
});

test('a sheet let go exactly at a stop stays there', () => {
  fc.assert(fc.property(fc.constantFrom(...STOPS), (stop) => nearestStop(heights[stop], heights) === stop));
});

test('the buttons go stop by stop and end at the ends', () => {
  expect(stopBeside('peek', 1)).toBe('half');
  expect(stopBeside('half', 1)).toBe('full');
  expect(stopBeside('full', 1)).toBe('full');
  expect(stopBeside('half', -1)).toBe('peek');
  expect(stopBeside('peek', -1)).toBe('peek');
});
