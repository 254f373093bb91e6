import { describe, expect, it } from 'vitest';
import { DRAWINGS } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import { derive } from './derive.ts';
import { essentials } from './essentials.ts';
import { advance, attack, QUICK, recordOf } from './made-up.ts';

const claims = advance();
const record = recordOf(claims);
const drawn = (of: DataRecord, drawing: (typeof DRAWINGS)[number]) =>
  JSON.stringify(derive(of, drawing, { tunables: { ...QUICK, gridStep: 2 } }));

/** Changes that no drawing rests on. */
const IDLE: readonly (readonly [string, DataRecord])[] = [
  ['the order of the record', { ...record, claims: claims.toReversed() }],
  ['a later attack', { ...record, claims: [...claims, attack('moscow', 'berdin', '2025-06-01')] }],
  [
    'an address',
    { ...record, articles: record.articles.map((each) => ({ ...each, url: 'https://a.example/' })) },
  ],
  [
    'what could be verified',
    { ...record, claims: claims.map((c) => ({ ...c, verification: 'witnessed' as const })) },
  ],
];

describe('the essentials of a drawing', () => {
  it.each(IDLE)('stay as they are, and so does the drawing, with %s', (_, changed) => {
    for (const drawing of DRAWINGS) expect(essentials(changed, drawing)).toBe(essentials(record, drawing));
    expect(drawn(changed, 'all')).toBe(drawn(record, 'all'));
  });

  it('are those of the lenses that admit the claim alone', () => {
    const changed = recordOf(
      claims.map((each) =>
        each.claimantId === 'kyiv' ? { ...each, recordConfidence: 'low' as const } : each,
      ),
    );
    const touched = DRAWINGS.filter(
      (drawing) => essentials(changed, drawing) !== essentials(record, drawing),
    );
    expect(touched).toEqual(['all', 'ukraine', 'known']);
    for (const drawing of ['russia', 'independent'] as const) {
      expect(drawn(changed, drawing)).toBe(drawn(record, drawing));
    }
  });

  it('change with the day of publication, by which a claim was known', () => {
    expect(essentials(recordOf(claims, 3), 'known')).not.toBe(essentials(record, 'known'));
  });
});
