/** Scoring: how well drawn control agrees with reference shapes of the same days. Measures only; nothing of it flows back. */
import * as z from 'zod/mini';
import {
  areaKm2,
  difference,
  intersection,
  type LatticeArea,
  latticeArea,
  union,
} from '../derive/lattice.ts';
import { AreaGeometry, type Control } from '../domain/control.ts';
import { Day } from '../domain/day.ts';
import { covers } from '../domain/interval.ts';

/** One line of a reference file: where independent mappers put the ground held by Ukraine on a day. */
export const ReferenceShape = z.object({
  date: Day,
  /** `majority`: at least half of the mappers · `core`: all · `envelope`: any. */
  category: z.enum(['majority', 'core', 'envelope']),
  geometry: AreaGeometry,
});
export type ReferenceShape = z.infer<typeof ReferenceShape>;

export interface Score {
  readonly day: Day;
  /** Intersection over union with `majority`. */
  readonly iou: number;
  /** Share of `core` that is drawn as held. */
  readonly coreInside: number;
  /** Share of the drawn that lies outside `envelope`. */
  readonly outsideEnvelope: number;
  /** Drawn area less that of `majority`, in square kilometres. */
  readonly areaError: number;
}

/** The ground drawn as held by Ukraine on `day`: reported and inferred, without the band of doubt. */
export function heldOn(features: readonly Control[], day: Day): LatticeArea {
  const standing = features.filter(
    ({ properties }) =>
      properties.holder === 'ukraine' && properties.evidence !== 'band' && covers(properties, day),
  );
  return standing.reduce<LatticeArea>((area, { geometry }) => union(area, latticeArea(geometry)), []);
}

/** Scores of all days of the reference, in order. A day without a shape of some category counts it as empty. */
export function scoreControl(features: readonly Control[], reference: readonly ReferenceShape[]): Score[] {
  const days = [...new Set(reference.map(({ date }) => date))].sort();
  return days.map((day) => {
    const shape = (category: ReferenceShape['category']): LatticeArea => {
      const found = reference.find((line) => line.date === day && line.category === category);
      return found ? latticeArea(found.geometry) : [];
    };
    const held = heldOn(features, day);
    const [majority, core, envelope] = [shape('majority'), shape('core'), shape('envelope')];
    const both = areaKm2(intersection(held, majority));
    const either = areaKm2(held) + areaKm2(majority) - both;
    return {
      day,
      iou: share(both, either),
      coreInside: share(areaKm2(intersection(held, core)), areaKm2(core)),
      outsideEnvelope: areaKm2(held) === 0 ? 0 : areaKm2(difference(held, envelope)) / areaKm2(held),
      areaError: areaKm2(held) - areaKm2(majority),
    };
  });
}

/** A share of nothing is whole: two empty shapes agree. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The mean of scores, under a name such as a month. */
export function meanScore(
  name: string,
  scores: readonly Score[],
): Omit<Score, 'day'> & { readonly day: string } {
  const mean = (pick: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  return {
    day: name,
    iou: mean(({ iou }) => iou),
    coreInside: mean(({ coreInside }) => coreInside),
    outsideEnvelope: mean(({ outsideEnvelope }) => outsideEnvelope),
    areaError: mean(({ areaError }) => areaError),
  };
}

/** The scores as a table: every day, every month, all days together. */
export function scoreTable(title: string, scores: readonly Score[]): string {
  const months = [...new Set(scores.map(({ day }) => day.slice(0, 7)))];
  const byMonth = months.map((month) =>
    meanScore(
      month,
      scores.filter(({ day }) => day.startsWith(month)),
    ),
  );
  const rows = [...scores, ...byMonth, meanScore('mean', scores)].map(scoreRow);
  return [title, 'day           IoU   core outside      area', ...rows].join('\n');
}

/** A line of the table. */
export function scoreRow(score: Omit<Score, 'day'> & { readonly day: string }): string {
  return [
    score.day.padEnd(10),
    score.iou.toFixed(3).padStart(7),
    score.coreInside.toFixed(3).padStart(7),
    score.outsideEnvelope.toFixed(3).padStart(8),
    `${score.areaError >= 0 ? '+' : ''}${score.areaError.toFixed(0)} km²`.padStart(10),
  ].join('');
}
