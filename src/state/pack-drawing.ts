/** Writes a drawing short, for the page. What is written, and how it is read: src/state/packed-drawing.ts. Pure. */

import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import { encodeOutlines } from './outlines.ts';
import type { PackedDrawing, PackedFeatures } from './packed-drawing.ts';
import { encodeNumbers } from './vlq.ts';

/** Coordinates have four decimals. */
const SCALE = 10_000;

type Feature = Control | Contact;
type Properties = Readonly<Record<string, unknown>>;

/** Different values, each with its number. */
class Table<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: T): number {
    const key = JSON.stringify(value);
    const number = this.#numbers.get(key) ?? this.values.length;
    if (number === this.values.length) this.values.push(value);
    this.#numbers.set(key, number);
    return number;
  }
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

const isAmount = (value: unknown): value is number => typeof value === 'number';

/** The properties that all features have and that pass a test. */
function keysOf(properties: readonly Properties[], test: (value: unknown) => boolean): string[] {
  return Object.keys(properties[0] ?? {}).filter((key) => properties.every((each) => test(each[key])));
}

/** The smallest power of ten that makes whole numbers of all. @throws Error where none up to a million does */
function wholeScale(numbers: readonly number[]): number {
  for (let scale = 1; scale <= 1e6; scale *= 10) {
    if (numbers.every((each) => Math.round(each * scale) / scale === each)) return scale;
  }
  throw new Error(`numbers such as ${numbers[0]} have too many decimals to be packed`);
}

function packAmounts(values: readonly number[]): { scale: number; numbers: string } {
  const scale = wholeScale(values);
  return { scale, numbers: encodeNumbers(values.map((value) => Math.round(value * scale))) };
}

function packLists(lists: readonly (readonly string[])[], ids: Table<string>): string {
  const numbers = lists.flatMap((list, at) =>
    String(list) === String(lists[at - 1] ?? '')
      ? [-1]
      : [list.length, ...list.map((id) => ids.numberOf(id))],
  );
  return encodeNumbers(numbers);
}

/** Ids and days. */
function packDays(features: readonly Feature[], since: Day) {
  const [names, rows, gaps, lengths]: [string[], number[], number[], number[]] = [[], [], [], []];
  let end: Day | null = null;
  for (const { id, properties } of features) {
    const { from, to } = properties;
    if (!id.endsWith(`-${from}`))
      throw new Error(`${id} does not end in the day from which it stands: ${from}`);
    const name = id.slice(0, -from.length - 1);
    if (names.at(-1) !== name) {
      names.push(name);
      rows.push(0);
      end = null;
    }
    rows.push((rows.pop() ?? 0) + 1);
    gaps.push(daysBetween(end ?? since, from));
    lengths.push(to === null ? 0 : daysBetween(from, to));
    end = to;
  }
  return {
    since,
    names,
    rows: encodeNumbers(rows),
    gaps: encodeNumbers(gaps),
    lengths: encodeNumbers(lengths),
  };
}

/** Everything of the features but their paths. */
function packFeatures(features: readonly Feature[]): PackedFeatures {
  const properties: readonly Properties[] = features.map((feature) => feature.properties);
  const lists = keysOf(properties, isIds);
  const amounts = keysOf(properties, isAmount);
  const apart = new Set(['from', 'to', ...lists, ...amounts]);
  const ids = new Table<string>();
  const kinds = new Table<PackedFeatures['kinds'][number]>();
  const column = <T>(key: string) => properties.map((each) => each[key] as T);
  return {
    ...packDays(features, features.map((feature) => feature.properties.from).sort()[0] ?? '2024-08-06'),
    lists: Object.fromEntries(lists.map((key) => [key, packLists(column(key), ids)])),
    ids: ids.values,
    amounts: Object.fromEntries(amounts.map((key) => [key, packAmounts(column(key))])),
    kind: encodeNumbers(
      features.map(({ geometry, properties: all }) =>
        kinds.numberOf({
          type: geometry.type,
          paths: pathsByPart(geometry).map((paths) => paths.length),
          rest: Object.fromEntries(Object.entries(all).filter(([key]) => !apart.has(key))),
        }),
      ),
    ),
    kinds: kinds.values,
  };
}

const pathsByPart = ({ type, coordinates }: Feature['geometry']) =>
  type === 'MultiPolygon' ? coordinates : [coordinates];

/** @throws Error naming what does not fit the writing */
export function packDrawing(control: readonly Control[], contact: readonly Contact[]): PackedDrawing {
  const paths = [...control, ...contact].flatMap(({ geometry }) => pathsByPart(geometry).flat());
  return {
    control: packFeatures(control),
    contact: packFeatures(contact),
    outlines: encodeOutlines(paths, SCALE),
  };
}
