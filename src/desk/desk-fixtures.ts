/** What the desk's tests share: a draft, and an article drafted into some. */
import type { Draft, Drafted, TextSpan } from '../ingest/draft.ts';

/** A draft of an attack near Berdin that lacks nothing. */
export function draftAt(span: TextSpan, change: Partial<Draft> = {}): Draft {
  return {
    span,
    sentence: span,
    kind: 'attack',
    event: null,
    change: null,
    holder: null,
    actor: 'ukraine',
    action: 'assault',
    outcome: 'repelled',
    movement: null,
    placeIds: ['berdin'],
    placeRelation: 'near',
    homonyms: [],
    unplaced: [],
    figure: null,
    validOn: { from: '2025-01-05', to: '2025-01-05', basis: 'explicit' },
    saidOn: null,
    claimantId: 'russian-defence-ministry',
    claimantSpan: null,
    verified: null,
    verification: 'unstated',
    negated: false,
    modality: 'fact',
    bases: {
      kind: 'explicit',
      holder: 'none',
      placeIds: 'explicit',
      figure: 'none',
      validOn: 'explicit',
      claimantId: 'carried',
    },
    ...change,
  };
}

/** An article whose sentences are ten characters each, all anchored, with these drafts. */
export function draftedWith(drafts: readonly Draft[], sentences: number): Drafted {
  const anchored = Array.from({ length: sentences }, (_, i) => ({ start: i * 10, end: i * 10 + 10 }));
  return {
    article: {
      sha256: 'a'.repeat(64),
      url: 'https://news.example/a',
      publishedOn: '2025-01-07',
      writtenOn: '2025-01-06',
      publisher: 'Daily News',
      title: null,
      language: 'en',
      body: { start: 0, end: sentences * 10 },
    },
    drafts: [...drafts],
    anchored,
  };
}
