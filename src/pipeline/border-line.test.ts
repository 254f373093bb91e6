import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../domain/place.ts';
import { type Box, clipLine, sharedEdges, stitch, thin } from './border-line.ts';

const BOX: Box = [0, 0, 10, 10];

describe('shared edges', () => {
  it('finds the edge of two neighbours whichever way each ring runs', () => {
    const left: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ];
    const right: Position[] = [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 0],
    ];
    expect(sharedEdges([left], [right])).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
    expect(sharedEdges([left.toReversed()], [right])).toEqual([
      [
        [1, 1],
        [1, 0],
      ],
    ]);
  });
});

describe('stitching', () => {
  it('restores a line from its shuffled and turned edges', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.infiniteStream(fc.boolean()),
        fc.nat(),
        (length, turns, shift) => {
          const line = Array.from({ length }, (_, i): Position => [i, (i * i) % 7]);
          const edges = line.slice(1).map((to, i) => {
            const from = line[i] as Position;
            return turns.next().value ? ([to, from] as const) : ([from, to] as const);
          });
          const cut = shift % edges.length;
          const [stitched, ...rest] = stitch([...edges.slice(cut), ...edges.slice(0, cut)]);
          expect(rest).toEqual([]);
          expect([line, line.toReversed()]).toContainEqual(stitched);
        },
      ),
    );
  });

  it('keeps lines that do not meet apart', () => {
    expect(
      stitch([
        [
          [0, 0],
          [1, 0],
        ],
        [
          [5, 5],
          [6, 5],
        ],
      ]),
    ).toHaveLength(2);
  });
});

describe('clipping', () => {
  it('ends a line on the box where it leaves, and starts anew where it comes back', () => {
    const parts = clipLine(BOX, [
      [-5, 5],
      [5, 5],
      [15, 5],
      [15, 2],
      [5, 2],
    ]);
    expect(parts).toEqual([
      [
        [0, 5],
        [5, 5],
        [10, 5],
      ],
      [
        [10, 2],
        [5, 2],
      ],
    ]);
  });

  it('leaves through the side that is reached first', () => {
    expect(
      clipLine(BOX, [
        [5, 9],
        [9, 13],
      ]),
    ).toEqual([
      [
        [5, 9],
        [6, 10],
      ],
    ]);
  });
});

describe('thinning', () => {
  const step = fc.tuple(
    fc.double({ min: -0.01, max: 0.01, noNaN: true }),
    fc.double({ min: -0.01, max: 0.01, noNaN: true }),
  );
  const walk = fc.array(step, { minLength: 2, maxLength: 60 }).map((steps) => {
    let [x, y] = [35, 51];
    return steps.map(([dx, dy]): Position => {
      [x, y] = [x + dx, y + dy];
      return [x, y];
    });
  });

  it('keeps the ends and invents no vertex', () => {
    fc.assert(
      fc.property(walk, (line) => {
        const thinned = thin(line, 50);
        expect([thinned[0], thinned.at(-1)]).toEqual([line[0], line.at(-1)]);
        for (const position of thinned) expect(line).toContain(position);
      }),
    );
  });

  it('drops what lies within the tolerance and keeps what lies beyond', () => {
    const line: Position[] = [
      [35, 51],
      [35.01, 51.0001],
      [35.02, 51],
    ];
    expect(thin(line, 20)).toHaveLength(2);
    expect(thin(line, 5)).toHaveLength(3);
  });
});
