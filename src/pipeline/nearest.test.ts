import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const CHANGES = ['captured', 'held', 'recaptured', 'entered', 'lost', 'contested'];

it.each([
  ['captrued', 'captured'],
  ['Recaptured', 'recaptured'],
  ['taken', 'captured'],
  ['liberated', 'recaptured'],
  ['hled', 'held'],
  ['bombed', null],
  ['', null],
])('takes %j to mean %j', (word, meant) => {
  expect(nearest(word, CHANGES)).toBe(meant);
});

it('offers a synonym only where it is among the candidates', () => {
  expect(nearest('taken', ['assault', 'clash'])).toBeNull();
});
