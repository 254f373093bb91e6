import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FigureClaim, Metric } from '../domain/claim.ts';
import { LANGUAGES } from '../domain/names.ts';
import { SUBJECTS } from '../domain/subject.ts';
import { COMMON } from './claim-fixtures.ts';
import { figureWords, meaningInWords } from './figure-words.ts';
import { NEVER_SAID, SLIPS } from './never-said.ts';
import { numberInWords } from './number-words.ts';

const { whose, definition, scope, unit, bound } = FigureClaim.shape;
const WHOSE = whose.options;

describe('the words of figures', () => {
  it('give every measure of every owner a heading of its own, in neutral words', () => {
    for (const language of LANGUAGES) {
      const headings = SUBJECTS.flatMap((subject) =>
        WHOSE.map((each) => figureWords(language).measure(subject, each)),
      );
      expect(new Set(headings).size).toBe(headings.length);
      for (const heading of headings) {
        expect(heading).not.toMatch(SLIPS);
        expect(heading).not.toMatch(NEVER_SAID[language]);
      }
    }
  });

  it('say the number and what it counts, whatever the figure', () => {
    const figure = fc.record({
      metric: fc.constantFrom(...Metric.options),
      whose: fc.constantFrom(...WHOSE),
      definition: fc.constantFrom(...definition.options),
      scope: fc.constantFrom(...scope.options),
      unit: fc.constantFrom(...unit.options),
      bound: fc.constantFrom(...bound.options),
      low: fc.integer({ min: 1, max: 90_000 }),
    });
    fc.assert(
      fc.property(figure, fc.constantFrom(...LANGUAGES), (fields, language) => {
        const claim = { ...COMMON, ...fields, kind: 'figure' as const, high: fields.low, period: null };
        const { quantity } = figureWords(language);
        expect(quantity(claim)).toContain(numberInWords(fields.low, language));
        for (const words of [quantity(claim), meaningInWords(claim, language)]) {
          expect(words).not.toMatch(SLIPS);
          expect(words).not.toMatch(NEVER_SAID[language]);
          expect(words).not.toBe('');
        }
      }),
    );
  });
});
