/**
 * The points that a day's field is drawn through: places with reports, places that no report ever named, and corridors
 * that join held places to the border.
 */
import type { Id } from '../domain/id.ts';
import type { BorderIndex } from './border-index.ts';
import { distance, type PlanePoint } from './projection.ts';
import type { Site } from './sites.ts';
import type { Tunables } from './tunables.ts';

export interface FieldPoint {
  /** Names the position: the same key always means the same coordinates. */
  readonly key: string;
  readonly point: PlanePoint;
  /** −1 Russia … +1 Ukraine. */
  readonly value: number;
  /** Standard deviation of the value. */
  readonly noise: number;
  readonly kind: 'place' | 'silent' | 'corridor';
}

/**
 * The day's points. `values` holds 2p − 1 of every place with an event; `silent` the places that no claim of any lens
 * names, which are the only ones whose silence counts.
 */
export function fieldPoints(
  sites: readonly Site[],
  values: ReadonlyMap<Id, number>,
  silent: ReadonlySet<Id>,
  border: BorderIndex,
  tunables: Tunables,
): FieldPoint[] {
  const held = sites.filter(({ placeId }) => (values.get(placeId) ?? -1) > 0);
  const points: FieldPoint[] = [];
  for (const { placeId, point, precision } of sites) {
    const value = values.get(placeId);
    if (value !== undefined) {
      const doubt = tunables.noiseDoubt * (1 - Math.abs(value));
      const noise = tunables.noiseBase + doubt + tunables.noisePerKm * precision;
      points.push({ key: placeId, point, value, noise, kind: 'place' });
    } else if (silent.has(placeId)) {
      const away = Math.min(...held.map((site) => distance(site.point, point)));
      const noise =
        tunables.silentNoise + tunables.silentDoubt * Math.exp(-((away / tunables.silentReach) ** 2));
      points.push({ key: placeId, point, value: -1, noise, kind: 'silent' });
    }
  }
  return [...points, ...corridors(points, border, tunables)];
}

/** Troops were supplied across the border: the way from a held place to the nearest stretch of it is likely held. */
function corridors(points: readonly FieldPoint[], border: BorderIndex, tunables: Tunables): FieldPoint[] {
  const held = points.filter(({ value }) => value > tunables.corridorFrom);
  const others = points.filter(({ value }) => value <= tunables.corridorFrom);
  const near = (from: readonly FieldPoint[], to: PlanePoint, km: number) =>
    from.some(({ point }) => distance(point, to) < km);
  const cells = new Map<string, FieldPoint>();
  for (const start of held) {
    const target = border.nearest(start.point);
    const steps = Math.floor(distance(start.point, target) / tunables.corridorStep);
    for (let step = 1; step <= steps + 1; step++) {
      const share = Math.min(
        1,
        (step * tunables.corridorStep) / Math.max(distance(start.point, target), 1e-9),
      );
      const point: PlanePoint = [
        start.point[0] + (target[0] - start.point[0]) * share,
        start.point[1] + (target[1] - start.point[1]) * share,
      ];
      if (near(others, point, tunables.corridorKeepOff) || near(held, point, tunables.corridorOwn)) continue;
      // One point to a cell of 1.5 km, so that many villages behind one stretch do not shout together.
      const cell = `${Math.round(point[0] / tunables.corridorOwn)} ${Math.round(point[1] / tunables.corridorOwn)}`;
      if (!cells.has(cell)) {
        cells.set(cell, {
          key: `corridor ${start.key} ${step}`,
          point,
          value: tunables.corridorValue,
          noise: tunables.corridorNoise,
          kind: 'corridor',
        });
      }
    }
  }
  return [...cells.values()];
}
