/** Intervals: a piece that stays the same from day to day is one feature, standing from its first day to its last. */
import type { Control } from '../domain/control.ts';
import { dayFromNumber } from '../domain/day.ts';
import type { Piece } from './pieces.ts';

interface Standing {
  readonly piece: Piece;
  readonly text: string;
  readonly from: number;
}

/** Collects the pieces of consecutive days into features. */
export class IntervalCollector {
  readonly #bandProbability: number;
  readonly #standing = new Map<string, Standing>();
  readonly #features: Control[] = [];

  constructor(bandProbability: number) {
    this.#bandProbability = bandProbability;
  }

  /** The pieces that stand from `day` on (days since 1970-01-01), until the next call. */
  advance(day: number, pieces: readonly Piece[]): void {
    const current = new Map(pieces.map((piece) => [piece.key, piece]));
    for (const [key, standing] of this.#standing) {
      const piece = current.get(key);
      if (piece && JSON.stringify(piece) === standing.text) current.delete(key);
      else this.#close(key, standing, day);
    }
    for (const [key, piece] of current) {
      this.#standing.set(key, { piece, text: JSON.stringify(piece), from: day });
    }
  }

  /** All features, ordered by id; what still stands has no end. */
  finish(): Control[] {
    for (const [key, standing] of [...this.#standing]) this.#close(key, standing, null);
    return this.#features.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #close(key: string, { piece, from }: Standing, to: number | null): void {
    this.#standing.delete(key);
    const { holder, evidence, rule, basis, areaKm2, claimIds, geometry } = piece;
    const start = dayFromNumber(from);
    this.#features.push({
      type: 'Feature',
      id: `${key}-${start}`,
      geometry,
      properties: {
        holder,
        evidence,
        rule,
        basis,
        from: start,
        to: to === null ? null : dayFromNumber(to),
        areaKm2,
        claimIds: [...claimIds],
        ...(evidence === 'band'
          ? { probability: [this.#bandProbability, 1 - this.#bandProbability] as [number, number] }
          : {}),
      },
    });
  }
}
