/** The desk's own words. English alone for now: another language is another record of the same type. */
import type { FieldBasis } from '../ingest/draft.ts';
import type { SentenceState } from './coverage.ts';
import type { FieldName } from './form.ts';
import type { SkipReason } from './skip-reason.ts';

export interface DeskWords {
  readonly field: Record<FieldName, string>;
  readonly basis: Record<FieldBasis, string>;
  readonly sentence: Record<SentenceState, string>;
  readonly skipReason: Record<SkipReason, string>;
  /** A closed value of the record, such as `armoured-fighting-vehicle`, as it is read. */
  readonly value: (value: string) => string;
  readonly duration: (seconds: number) => string;
}

export const EN: DeskWords = {
  field: {
    kind: 'Kind',
    claimantId: 'Who says it',
    placeIds: 'Places',
    placeRelation: 'At or near',
    valid: 'When it was so',
    said: 'When said',
    basis: 'Basis',
    verification: 'Checked?',
    recordConfidence: 'Your reading',
    change: 'Change',
    holder: 'Holder after it',
    actor: 'Whose doing',
    attack: 'Attack',
    outcome: 'Outcome',
    movement: 'Movement',
    metric: 'What is counted',
    whose: 'Whose',
    low: 'From',
    high: 'To',
    bound: 'Bound',
    unit: 'Unit',
    definition: 'Word used',
    scope: 'Scope',
    period: 'Adds up over',
    denied: 'What is denied',
    deniedClaimIds: 'Claims denied',
  },
  basis: {
    explicit: 'in this sentence',
    said: 'the day it was said',
    carried: 'carried from an earlier sentence',
    pronoun: 'a word points back to it',
    homonym: 'several places bear the name: choose',
    inferred: 'worked out from another field',
    default: 'assumed',
    published: 'from the article’s own date or name',
    none: 'missing',
  },
  sentence: {
    open: 'drafts waiting',
    bare: 'no draft, nothing said yet',
    claimed: 'has a claim',
    nothing: 'nothing here',
  },
  skipReason: {
    'not-checkable': 'an opinion, aim, plan or mood',
    'no-field': 'fits none of the closed fields',
    'no-place': 'names no place of the map',
    'not-stated': 'would have to be worked out',
    'other-subject': 'is about something else',
    'outside-period': 'outside the period',
    repeated: 'the article says it elsewhere too',
  },
  value: (value) => value.replaceAll('-', ' ').replace('km2', 'km²').replace('sq mi', 'sq mi'),
  duration: (seconds) => (seconds < 90 ? `${Math.round(seconds)} s` : `${(seconds / 60).toFixed(1)} min`),
};
