import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from './clip.ts';
import { boxAt, layOutLabels } from './label-layout.ts';

const ROOM = { left: 0, top: 0, right: 400, bottom: 300 };

const request = fc.record({
  text: fc.constantFrom('Sudzha', 'Мала Локня', 'Nikolayevo-Daryino', 'Cherkasskoye Porechnoye', 'Їжа'),
  size: fc.constantFrom(11, 12.5, 14),
  dot: fc.constantFrom(1.3, 3.4, 12),
  at: fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
});

test('names never lie over each other, over what is taken, or out of the room', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
      const taken = [{ left: 20, top: 20, right: 180, bottom: 70 }];
      const labels = layOutLabels(requests, ROOM, taken);
      const boxes = [...labels.map(({ around, request: { at } }) => boxAt(around, at)), ...taken];
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(ROOM.left);
        expect(box.right).toBeLessThanOrEqual(ROOM.right);
        expect(box.top).toBeGreaterThanOrEqual(ROOM.top);
        expect(box.bottom).toBeLessThanOrEqual(ROOM.bottom);
      });
    }),
  );
});

test('where there is room for one name only, the first asked for gets it', () => {
  const at = { x: 200, y: 150 };
  const small = { left: 196, top: 140, right: 260, bottom: 160 };
  const [first, ...others] = layOutLabels(
    ['Sudzha', 'Guyevo'].map((text) => ({ text, size: 12, dot: 2, at })),
    small,
    [],
  );
  expect(first?.request.text).toBe('Sudzha');
  expect(others).toEqual([]);
});

test('a name beside a ring keeps clear of it', () => {
  const [label] = layOutLabels([{ text: 'Berdin', size: 12, dot: 14, at: { x: 200, y: 150 } }], ROOM, []);
  expect(label?.around.left).toBeGreaterThan(14);
});
