import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Actor,
  AttackClaim,
  Basis,
  Claim,
  ControlClaim,
  DenialClaim,
  FigureClaim,
  Holder,
  Metric,
  MovementClaim,
} from '../domain/claim.ts';
import { LANGUAGES, type Language, nameIn } from '../domain/names.ts';
import { CLAIMANTS_BY_ID, COMMON, PLACES_BY_ID } from './claim-fixtures.ts';
import { type ClaimSentence, claimSentence } from './claim-sentence.ts';
import { NEVER_SAID, SLIPS } from './never-said.ts';
import { numberInWords } from './number-words.ts';

const read = (claim: Claim, language: Language): ClaimSentence =>
  claimSentence(claim, { claimants: CLAIMANTS_BY_ID, places: PLACES_BY_ID, language });

/** A place's name as it has to appear: inner quotes may change, and the ending of an adjective. */
function namePattern(id: string, language: Language): string {
  const names = PLACES_BY_ID.get(id)?.properties.names ?? { en: '?', uk: null, ru: null };
  const name = nameIn(names, language);
  return language === 'en' ? name : name.replace(/[«»]/g, '').replace(/(ий|а|ая) (район|область)$/, '');
}

/** Letters that only the other Cyrillic alphabet has. */
const FOREIGN: Record<Language, RegExp> = { en: /\p{Script=Cyrillic}/u, uk: /[ыэъё]/i, ru: /[іїєґ]/i };

/** What holds of every sentence, whatever the claim. */
function expectWhole(claim: Claim): void {
  for (const language of LANGUAGES) {
    const { attribution, claimant, text, sentence } = read(claim, language);
    for (const words of [text, sentence]) {
      expect(words).not.toMatch(SLIPS);
      expect(words).not.toMatch(NEVER_SAID[language]);
      expect(words).not.toMatch(FOREIGN[language]);
      expect(words).toMatch(/[^.]\.$/);
      const plain = words.replace(/[„“]/g, '');
      for (const id of claim.placeIds) expect(plain).toContain(namePattern(id, language));
      if (claim.kind !== 'figure') continue;
      expect(words).toContain(numberInWords(claim.low, language));
      expect(words).toContain(numberInWords(claim.high, language));
    }
    expect(text).toMatch(/^[\p{Lu}\d]/u);
    expect(sentence.startsWith(attribution)).toBe(true);
    expect(attribution.startsWith(claimant)).toBe(true);
    expect(sentence).toContain(
      claim.kind === 'figure' && claim.period ? '2024' : claim.valid.from.slice(0, 4),
    );
  }
}

const clock = fc.constantFrom(
  { from: '2024-08-15', through: '2024-08-15', precision: 'day' as const },
  { from: '2024-11-01', through: '2024-11-30', precision: 'month' as const },
  { from: '2024-08-28', through: '2024-09-02', precision: 'range' as const },
);
const placeIds = (minLength: number) =>
  fc.uniqueArray(fc.constantFrom(...PLACES_BY_ID.keys()), { minLength, maxLength: 4 });
const common = (minPlaces = 0) => ({
  claimantId: fc.constantFrom(...CLAIMANTS_BY_ID.keys()),
  placeIds: placeIds(minPlaces),
  placeRelation: fc.constantFrom(...ControlClaim.shape.placeRelation.options),
  basis: fc.constantFrom(...Basis.options),
  valid: clock,
});
const actor = fc.option(fc.constantFrom(...Actor.options));

const KINDS = {
  control: fc.record({
    ...common(1),
    change: fc.constantFrom(...ControlClaim.shape.change.options),
    holder: fc.constantFrom(...Holder.options),
    actor,
  }),
  attack: fc.record({
    ...common(),
    actor,
    action: fc.constantFrom(...AttackClaim.shape.action.options),
    outcome: fc.constantFrom(...AttackClaim.shape.outcome.options),
  }),
  movement: fc.record({
    ...common(),
    actor: fc.constantFrom(...MovementClaim.shape.actor.options),
    action: fc.constantFrom(...MovementClaim.shape.action.options),
  }),
  denial: fc.record({
    ...common(),
    denied: fc.constantFrom(...DenialClaim.shape.denied.options),
    deniedClaimIds: fc.constant([]),
  }),
  figure: fc
    .record({
      ...common(),
      metric: fc.constantFrom(...Metric.options),
      whose: fc.constantFrom(...FigureClaim.shape.whose.options),
      low: fc.constantFrom(0, 1, 2, 5, 11, 21, 22, 25, 35.4, 101, 111, 1200, 49010),
      more: fc.option(fc.constantFrom(1, 4, 20_000)),
      bound: fc.constantFrom(...FigureClaim.shape.bound.options),
      unit: fc.constantFrom(...FigureClaim.shape.unit.options),
      definition: fc.constantFrom(...FigureClaim.shape.definition.options),
      scope: fc.constantFrom(...FigureClaim.shape.scope.options),
      period: fc.option(clock),
    })
    .map(({ more, ...fields }) => ({ ...fields, high: fields.low + (more ?? 0) })),
};

describe.each(Object.entries(KINDS))('%s', (kind, fields) => {
  test('every claim becomes a whole, neutral sentence with its names, numbers and year', () => {
    fc.assert(
      fc.property(fields as fc.Arbitrary<object>, (given) =>
        expectWhole(Claim.parse({ ...COMMON, ...given, kind })),
      ),
      { numRuns: 400 },
    );
  });
});

/** Every combination of the given lists. */
function* combinations<T extends Record<string, readonly unknown[]>>(
  lists: T,
): Generator<Record<keyof T, unknown>> {
  const [first, ...rest] = Object.entries(lists);
  if (!first) return yield {} as Record<keyof T, unknown>;
  for (const value of first[1]) {
    for (const others of combinations(Object.fromEntries(rest))) {
      yield { [first[0]]: value, ...others } as Record<keyof T, unknown>;
    }
  }
}

test('every metric with every definition, scope, unit and owner is a whole sentence', () => {
  const figure = { ...COMMON, kind: 'figure', low: 21, high: 21, bound: 'exactly', period: null };
  const { definition, scope, whose } = FigureClaim.shape;
  for (const fields of combinations({
    metric: Metric.options,
    definition: definition.options,
    scope: scope.options,
    whose: whose.options,
  })) {
    for (const unit of ['person', 'km2', 'tank']) {
      const claim = { ...figure, ...fields, unit } as Claim;
      for (const language of LANGUAGES) {
        const { text } = read(claim, language);
        if (SLIPS.test(text) || NEVER_SAID[language].test(text) || !text.includes('21')) expect.fail(text);
      }
    }
  }
});

describe('a figure keeps its definition', () => {
  const losses = (definition: string) =>
    Claim.parse({
      ...COMMON,
      kind: 'figure',
      metric: 'losses',
      whose: 'ukraine',
      low: 300,
      high: 300,
      bound: 'exactly',
      unit: 'person',
      definition,
      scope: 'total',
      period: null,
    });
  const DEFINITIONS = ['killed', 'wounded', 'killed-or-wounded', 'lost', 'missing', 'captured', 'unstated'];

  test.each(LANGUAGES)('no two definitions read the same in %s', (language) => {
    const texts = DEFINITIONS.map((definition) => read(losses(definition), language).text);
    expect(new Set(texts).size).toBe(DEFINITIONS.length);
  });

  test.each(LANGUAGES)('bounds, scopes and owners are told apart in %s', (language) => {
    const { bound, whose } = FigureClaim.shape;
    const vary = (key: string, values: readonly unknown[], start: object) =>
      values.map((value) => read({ ...losses('killed'), ...start, [key]: value } as Claim, language).text);
    const held = { metric: 'area', unit: 'km2', definition: 'controlled' };
    for (const texts of [
      vary('bound', bound.options, {}),
      vary('whose', whose.options, {}),
      vary('scope', ['total', 'gained', 'regained', 'peak', 'uncertain-status', 'daily'], held),
    ]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('nothing is said twice the same', () => {
  const distinct = (fields: object, lists: Record<string, readonly unknown[]>) => {
    for (const language of LANGUAGES) {
      const texts = [...combinations(lists)].map(
        (given) => read({ ...COMMON, ...fields, ...given } as unknown as Claim, language).text,
      );
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  };

  test('changes of control', () => {
    const { change } = ControlClaim.shape;
    distinct({ kind: 'control', actor: 'ukraine', holder: 'contested' }, { change: change.options });
    distinct(
      { kind: 'control', change: 'captured' },
      { actor: Actor.options, holder: Holder.options, placeRelation: ['at', 'near'] },
    );
  });

  test('actions and outcomes', () => {
    const { action, outcome } = AttackClaim.shape;
    // An attack and a clash without an outcome differ in their verbs; so do all others.
    distinct({ kind: 'attack', actor: 'russia' }, { action: action.options, outcome: outcome.options });
  });

  test('movements and denials', () => {
    const { actor: who, action } = MovementClaim.shape;
    distinct({ kind: 'movement' }, { actor: who.options, action: action.options });
    distinct({ kind: 'denial', deniedClaimIds: [] }, { denied: DenialClaim.shape.denied.options });
  });
});
