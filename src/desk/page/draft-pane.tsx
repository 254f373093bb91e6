/** One draft at a time: its sentence, what it would say as a claim, its fields, and what can be done with it. */

import type { Claim } from '../../domain/claim.ts';
import { claimSentence } from '../../text/claim-sentence.ts';
import { type Entry, openHomonyms } from '../entry.ts';
import { basisOf, claimOf, missingFields } from '../form.ts';
import { COMMANDS, type Command } from '../keys.ts';
import type { Action } from '../session.ts';
import { SKIP_REASONS } from '../skip-reason.ts';
import { EN } from '../words.ts';
import { DraftFields } from './draft-fields.tsx';
import { Key } from './key.tsx';
import type { Lookups } from './lookups.ts';
import type { DeskInHand } from './use-desk.ts';

export interface DraftPaneProps {
  readonly hand: DeskInHand;
  readonly lookups: Lookups;
  readonly skipping: boolean;
  readonly act: (...actions: Action[]) => void;
  readonly run: (command: Command) => void;
  readonly skip: (reason: (typeof SKIP_REASONS)[number]) => void;
  /** A claim of the record that says the same, if one was found. */
  readonly same: Claim | null;
}

export function DraftPane(props: DraftPaneProps) {
  const { hand, run } = props;
  const { current, state } = hand;
  const text = state.session?.text ?? '';
  return (
    <section className="pane draft-pane" aria-labelledby="draft-heading">
      <h2 id="draft-heading" className="label">
        {current?.kind === 'sentence' ? 'Sentence without a draft' : 'Draft'}
      </h2>
      {current?.kind === 'sentence' && (
        <>
          <blockquote className="words" dir="auto">
            {text.slice(current.span.start, current.span.end)}
          </blockquote>
          <p>It names a place or a quantity, but nothing was drafted from it.</p>
          <div className="acts">
            <Act command="nothing" run={run} />
            <Act command="add" run={run} />
            <Act command="undo" run={run} />
          </div>
        </>
      )}
      {current?.kind === 'draft' && <DraftInHand {...props} entry={current.entry} />}
      {current === null && <p>Nothing in this article names a place of the map or a quantity.</p>}
    </section>
  );
}

function DraftInHand({ entry, ...props }: DraftPaneProps & { readonly entry: Entry }) {
  const { hand, lookups, run, act, same, skipping, skip } = props;
  const text = hand.state.session?.text ?? '';
  const { sentence, span } = entry;
  const start = Math.min(sentence.start, span.start);
  const end = Math.max(sentence.end, span.end);
  const missing = missingFields(entry.form);
  const open = openHomonyms(entry);
  const locked = entry.claimId !== null;
  return (
    <>
      <blockquote className="words" dir="auto">
        {text.slice(start, span.start)}
        <mark>{text.slice(span.start, span.end)}</mark>
        {text.slice(span.end, end)}
      </blockquote>
      <Warnings entry={entry} />
      <p className="preview" aria-live="polite">
        {previewOf(entry, lookups) ??
          `Still to choose: ${[...missing.map((field) => EN.field[field]), ...open.map(({ name }) => `which ${name}`)].join(', ')}.`}
      </p>
      <DecisionWords entry={entry} lookups={lookups} />
      {same && (
        <div className="same">
          <p>
            <b>The record has it already?</b> {claimSentence(same, { ...lookups, language: 'en' }).sentence}{' '}
            <span className="quiet">
              {same.valid.from}, {same.id}
            </span>
          </p>
          <Act command="join" run={run} />
        </div>
      )}
      <div className="acts">
        <Act command="confirm" run={run} disabled={locked || missing.length > 0 || open.length > 0} main />
        <Act command="skip" run={run} disabled={locked} />
        <Act command="split" run={run} disabled={locked} />
        <Act command="merge" run={run} disabled={locked} />
        <Act command="undo" run={run} />
      </div>
      {skipping && (
        <fieldset className="field skip-reasons">
          <legend>Why is it no claim?</legend>
          <div className="field-body">
            {SKIP_REASONS.map((reason, i) => (
              <button key={reason} type="button" onClick={() => skip(reason)}>
                <Key name={i + 1} />
                {EN.skipReason[reason]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <DraftFields entry={entry} missing={missing} lookups={lookups} act={act} />
    </>
  );
}

/** What the draft would read like on the map; null while something is missing. */
function previewOf({ form }: Entry, lookups: Lookups): string | null {
  const side = lookups.claimants.get(form.claimantId ?? '')?.side ?? 'independent';
  const claim = claimOf(
    { ...form, basis: basisOf(form, side) },
    { id: 'draft', articleIds: ['article'], span: null, side },
  );
  return claim && claimSentence(claim, { ...lookups, language: 'en' }).sentence;
}

function Warnings({ entry }: { readonly entry: Entry }) {
  const { negated, modality, unplaced, foreignUnit } = entry;
  const warnings = [
    negated ? 'The article says that it is not so, or somebody denies it.' : null,
    modality === 'planned' ? 'A plan: nothing that has happened.' : null,
    modality === 'hypothetical' ? 'A supposition: nothing that has happened.' : null,
    foreignUnit ? `No claim counts in “${foreignUnit}”: skip it, or choose another unit.` : null,
    unplaced.length > 0 ? `Not in the gazetteer: ${unplaced.join(', ')}.` : null,
  ].filter((each) => each !== null);
  return warnings.map((warning) => (
    <p key={warning} className="warning">
      <span aria-hidden="true">✕ </span>
      {warning}
    </p>
  ));
}

function DecisionWords({ entry, lookups }: { readonly entry: Entry; readonly lookups: Lookups }) {
  const { decision, claimId } = entry;
  if (claimId !== null) return <p className="decision">✓ In the record as {claimId}.</p>;
  switch (decision?.kind) {
    case 'confirmed':
      return <p className="decision">✓ Confirmed, not written yet.</p>;
    case 'joined': {
      const publisher = lookups.claimants.get(entry.form.claimantId ?? '')?.names.en ?? '';
      return (
        <p className="decision">
          ✓ One more article of {decision.claimId} {publisher && `(${publisher})`}.
        </p>
      );
    }
    case 'skipped':
      return <p className="decision">– Skipped: {EN.skipReason[decision.reason]}.</p>;
    default:
      return null;
  }
}

interface ActProps {
  readonly command: Command;
  readonly run: (command: Command) => void;
  readonly disabled?: boolean;
  readonly main?: boolean;
}

function Act({ command, run, disabled = false, main = false }: ActProps) {
  const { key, words } = COMMANDS[command];
  return (
    <button
      type="button"
      className={main ? 'main' : undefined}
      disabled={disabled}
      onClick={() => run(command)}
    >
      {words} <Key name={key} />
    </button>
  );
}
