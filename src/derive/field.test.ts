import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorise, solve } from './cholesky.ts';
import { FieldSolver, meanOn } from './field.ts';
import { activeIndex, gridAround } from './grid.ts';
import { knotsOf } from './knots.ts';
import { pinPlaces, valueAt } from './pins.ts';
import type { FieldPoint } from './points.ts';
import type { PlanePoint } from './projection.ts';
import { TUNABLES } from './tunables.ts';

const grid = gridAround([[0, 0]], 0.5, 12);
const report = (point: PlanePoint, value: number, noise = 0.1): FieldPoint => ({
  key: `${point.join(' ')} ${value}`,
  point,
  value,
  noise,
  kind: 'place',
});

describe('the Cholesky solver', () => {
  it('solves what it factorised', () => {
    const number = fc.double({ min: -2, max: 2, noNaN: true });
    const sizes = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(sizes, fc.array(number, { minLength: 121, maxLength: 121 }), (n, entries) => {
        const at = (i: number, j: number) => entries[i * n + j] ?? 0;
        const matrix = Float64Array.from({ length: n * n }, (_, cell) => {
          const [i, j] = [Math.floor(cell / n), cell % n];
          let product = i === j ? 1 : 0;
          for (let k = 0; k < n; k++) product += at(i, k) * at(j, k);
          return product;
        });
        const right = Float64Array.from({ length: n }, (_, i) => [1, -2, 3, 0.5][i % 4] ?? 0);
        const factor = matrix.slice();
        factorise(factor, n);
        const x = solve(factor, n, right);
        right.forEach((value, i) => {
          const back = x.reduce((sum, xj, j) => sum + (matrix[i * n + j] ?? 0) * xj, 0);
          expect(back).toBeCloseTo(value, 8);
        });
      }),
    );
  });

  it('says where a matrix cannot be factorised', () => {
    expect(() => factorise(Float64Array.from([1, 2, 2, 1]), 2)).toThrow(/not positive definite.*row 1/);
  });
});

describe('the knots', () => {
  const bend = (x: number, y: number) => Math.sin(x / 14) * Math.cos(y / 14);
  const cells = Array.from(grid.xs, (x, i) => bend(x, grid.ys[i] ?? 0));

  it('are far fewer than the cells, and what is interpolated between them is what would be summed there', () => {
    const knots = knotsOf(grid, 28);
    expect(knots.xs.length).toBeLessThan(0.35 * cells.length);
    const field = new Float64Array(cells.length).fill(1);
    knots.addTo(
      field,
      knots.xs.map((x, i) => bend(x, knots.ys[i] ?? 0)),
    );
    cells.forEach((value, i) => {
      expect(Math.abs((field[i] ?? 0) - 1 - value)).toBeLessThan(0.002);
    });
  });

  it('are the cells themselves where a field bends within a few of them', () => {
    const knots = knotsOf(grid, 8);
    const field = new Float64Array(cells.length);
    knots.addTo(
      field,
      knots.xs.map((x, i) => bend(x, knots.ys[i] ?? 0)),
    );
    cells.forEach((value, i) => {
      expect(field[i]).toBeCloseTo(value, 12);
    });
  });
});

describe('the field', () => {
  const mean = () => -0.2;
  const solver = new FieldSolver(grid, 10, mean, meanOn(grid, mean));
  const at = (field: Float64Array, point: PlanePoint) => field[activeIndex(grid, point) ?? -1] ?? Number.NaN;

  it('goes through sure reports and returns to its mean far from them', () => {
    const field = solver.evaluate([report([-4, 0], 1), report([4, 0], -1)]);
    expect(at(field, [-4, 0])).toBeGreaterThan(0.9);
    expect(at(field, [4, 0])).toBeLessThan(-0.9);
    expect(Math.abs(at(field, [0, 0]) + 0.1)).toBeLessThan(0.2);
    expect(solver.evaluate([]).every((value) => value === -0.2)).toBe(true);
  });

  it('heeds a doubtful report less', () => {
    const sure = solver.evaluate([report([0, 0], 1, 0.1)]);
    const doubtful = solver.evaluate([report([0, 0], 1, 2)]);
    expect(at(doubtful, [0, 0])).toBeLessThan(at(sure, [0, 0]));
  });

  it('keeps a place that is sure on its own side, and the rest where it was', () => {
    const field = solver.evaluate([report([-4, 0], 1), report([4, 0], -1)]);
    const before = field.slice();
    const village: PlanePoint = [3, 0];
    pinPlaces(field, grid, [{ placeId: 'a-village', point: village, side: 1 }], TUNABLES);
    expect(valueAt(field, grid, village)).toBeGreaterThan(0);
    expect(at(field, [-6, 0])).toBe(at(before, [-6, 0]));
  });
});
