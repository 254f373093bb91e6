import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Places } from '../domain/place.ts';
import { findPlaces, indexNames, withinOneSlip } from './place-search.ts';

const { features } = Places.parse(JSON.parse(readFileSync('public/data/places.geojson', 'utf8')));
const index = indexNames(features, () => 0);
const find = (question: string) => findPlaces(index, question, 8);

describe('a place is found', () => {
  test.each([
    ['Malaya Loknya', 'malaya-loknya'],
    ['Mala Loknia', 'malaya-loknya'],
    ['Малая Локня', 'malaya-loknya'],
    ['Мала Локня', 'malaya-loknya'],
    ['malaya lokny', 'malaya-loknya'],
    ['локня', 'malaya-loknya'],
    ['sudja', 'sudzha'],
    ['Суджа', 'sudzha'],
    ['suzdha', 'sudzha'],
    ['Sudscha', 'sudzha'],
    ['Snahist', 'snagost'],
    ['berdn', 'berdin'],
  ])('asked for as %s', (question, id) => {
    expect(find(question)).toContain(id);
  });

  test('first, where its very name is asked for', () => {
    for (const { id, properties } of features) {
      const twins = features.filter((other) => other.properties.names.en === properties.names.en);
      if (twins.length === 1) expect(findPlaces(index, properties.names.en, 2), id).toContain(id);
    }
  });

  test('with any one slip in any of its names', () => {
    const names = features.flatMap(({ id, properties: { names } }) =>
      [names.en, names.ru, names.uk]
        .flatMap((name) => (name === null ? [] : [name.replace(/ \(.*\)$/, '')]))
        .filter((name) => /^\p{Letter}{5,}$/u.test(name))
        .map((name) => [id, name] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'other'),
        ([id, name], where, slip) => {
          const at = where % (name.length - 1);
          const [before, letter, next, after] = [
            name.slice(0, at),
            name.charAt(at),
            name.charAt(at + 1),
            name.slice(at + 2),
          ];
          const typed = {
            drop: before + next + after,
            double: before + letter + letter + next + after,
            swap: before + next + letter + after,
            other: `${before}${letter === 'o' ? 'a' : 'o'}${next}${after}`,
          }[slip];
          expect(findPlaces(index, typed, 40)).toContain(id);
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('nothing is found for nothing, noise or another part of the world', () => {
  for (const question of ['', '   ', '—', '%%%', '\u202e', 'Vladivostok', 'x'.repeat(5000)]) {
    expect(find(question), question.slice(0, 12)).toEqual([]);
  }
});

test('one slip is one slip', () => {
  expect(withinOneSlip('sudzha', 'sudzha', false)).toBe(true);
  expect(withinOneSlip('suzdha', 'sudzha', false)).toBe(true);
  expect(withinOneSlip('sudza', 'sudzha', false)).toBe(true);
  expect(withinOneSlip('suddzha', 'sudzha', false)).toBe(true);
  expect(withinOneSlip('suza', 'sudzha', false)).toBe(false);
  expect(withinOneSlip('korenv', 'korenevo', true)).toBe(true);
  expect(withinOneSlip('krnv', 'korenevo', true)).toBe(false);
});
