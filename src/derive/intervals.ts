/** Intervals: what stays the same from day to day is one feature, standing from its first day to its last. */
import { type Day, dayFromNumber } from '../domain/day.ts';

/** A feature to be: the key says what it is, whatever its outline and its grounds. */
interface Keyed {
  readonly key: string;
}

interface Standing<T> {
  readonly item: T;
  readonly text: string;
  readonly from: number;
}

/** Makes the feature of an item that stood from one day until another. */
type FeatureOf<T, F> = (item: T, id: string, from: Day, to: Day | null) => F;

/** Collects the items of consecutive days into features. */
export class IntervalCollector<T extends Keyed, F extends { readonly id: string }> {
  readonly #featureOf: FeatureOf<T, F>;
  readonly #standing = new Map<string, Standing<T>>();
  readonly #features: F[] = [];

  constructor(featureOf: FeatureOf<T, F>) {
    this.#featureOf = featureOf;
  }

  /** The items that stand from `day` on (days since 1970-01-01), until the next call. */
  advance(day: number, items: readonly T[]): void {
    const current = new Map(items.map((item) => [item.key, item]));
    for (const [key, standing] of this.#standing) {
      const item = current.get(key);
      if (item && (item === standing.item || JSON.stringify(item) === standing.text)) current.delete(key);
      else this.#close(key, standing, day);
    }
    for (const [key, item] of current) {
      this.#standing.set(key, { item, text: JSON.stringify(item), from: day });
    }
  }

  /** All features, ordered by id; what still stands has no end. */
  finish(): F[] {
    for (const [key, standing] of [...this.#standing]) this.#close(key, standing, null);
    return this.#features.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #close(key: string, { item, from }: Standing<T>, to: number | null): void {
    this.#standing.delete(key);
    const start = dayFromNumber(from);
    const end = to === null ? null : dayFromNumber(to);
    this.#features.push(this.#featureOf(item, `${key}-${start}`, start, end));
  }
}
