/** Effect: the keyboard. The desk: article, draft and map side by side. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { isDone } from '../coverage.ts';
import { openHomonyms } from '../entry.ts';
import { missingFields } from '../form.ts';
import { type Command, meaningOf } from '../keys.ts';
import { medianSeconds } from '../pace.ts';
import { SKIP_REASONS } from '../skip-reason.ts';
import { isWaiting } from '../stops.ts';
import { EN } from '../words.ts';
import { ArticlePane } from './article-pane.tsx';
import { candidatesOf } from './candidates.ts';
import { DraftPane } from './draft-pane.tsx';
import { Key } from './key.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { lookupsOf } from './lookups.ts';
import { MapPane } from './map-pane.tsx';
import { OpenArticle } from './open-article.tsx';
import { sameClaim } from './same-claim.ts';
import { type DeskControl, type DeskInHand, useDesk } from './use-desk.ts';
import { WritePanel } from './write-panel.tsx';

export function Desk() {
  const desk = useDesk();
  const { hand, state, notice } = desk;
  const [opening, setOpening] = useState(false);
  return (
    <>
      <header className="desk-header">
        <h1>The desk</h1>
        {hand && <Progress hand={hand} />}
        {hand && (
          <button type="button" onClick={() => setOpening(!opening)} aria-expanded={opening}>
            {opening ? 'Back to the article' : 'Another article'}
          </button>
        )}
      </header>
      {notice && (
        <div className={`notice ${notice.tone}`} role={notice.tone === 'fault' ? 'alert' : 'status'}>
          {notice.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {notice.tone === 'fault' && (
            <button type="button" onClick={desk.dismiss}>
              Dismiss
            </button>
          )}
        </div>
      )}
      {state && (!hand || opening) && (
        <main>
          <OpenArticle
            onOpen={async (article) => {
              await desk.open(article);
              setOpening(false);
            }}
          />
        </main>
      )}
      {hand && !opening && <ArticleInHand desk={desk} hand={hand} />}
    </>
  );
}

function Progress({ hand }: { readonly hand: DeskInHand }) {
  const { stops, session, state } = hand;
  const waiting = stops.filter(isWaiting).length;
  const median = medianSeconds(session);
  const done = isDone(state.session?.drafted.anchored ?? [], session);
  return (
    <p className="progress" aria-live="polite">
      <b>{state.session?.name}</b>{' '}
      {done
        ? '✓ Every anchored sentence has an answer.'
        : `${stops.length - waiting} of ${stops.length} answered.`}
      {median !== null && ` Median time a claim: ${EN.duration(median)}.`}
    </p>
  );
}

function ArticleInHand({ desk, hand }: { readonly desk: DeskControl; readonly hand: DeskInHand }) {
  const { current, state, stops, actions } = hand;
  const [skippingKey, setSkippingKey] = useState<string | null>(null);
  const [keysOn, setKeysOn] = useState(true);
  const keys = useRef<HTMLDialogElement>(null);
  const lookups = useMemo(() => lookupsOf(state), [state]);
  const entry = current?.kind === 'draft' ? current.entry : null;
  const same = useMemo(() => (entry ? sameClaim(entry, state) : null), [entry, state]);
  const skipping = current !== null && skippingKey === current.key;
  const step = (by: number) => {
    const at = stops.findIndex(({ key }) => key === current?.key);
    const next = stops[Math.min(stops.length - 1, Math.max(0, at + by))];
    if (next) desk.go(next.key);
  };
  const skip = (reason: (typeof SKIP_REASONS)[number]) => {
    setSkippingKey(null);
    if (entry) desk.goOn([{ type: 'skip', entryId: entry.id, reason }]);
  };
  const run = (command: Command) => {
    const locked = entry?.claimId != null;
    switch (command) {
      case 'confirm':
        if (entry && !locked && missingFields(entry.form).length === 0 && openHomonyms(entry).length === 0) {
          desk.goOn([{ type: 'confirm', entryId: entry.id, seconds: desk.seconds() }]);
        }
        return;
      case 'skip':
        if (entry && !locked) setSkippingKey(skipping ? null : entry.id);
        return;
      case 'split':
        if (entry && !locked) desk.act({ type: 'split', entryId: entry.id });
        return;
      case 'merge': {
        const at = stops.findIndex(({ key }) => key === current?.key);
        const before = stops.slice(0, at).findLast((stop) => stop.kind === 'draft');
        if (!entry || locked || !before) return;
        desk.act({ type: 'merge', entryId: entry.id, into: before.key });
        desk.go(before.key);
        return;
      }
      case 'join':
        if (entry && !locked && same) {
          desk.goOn([{ type: 'join', entryId: entry.id, claimId: same.id, seconds: desk.seconds() }]);
        }
        return;
      case 'nothing':
        if (current?.kind === 'sentence') desk.goOn([{ type: 'nothing', start: current.span.start }]);
        return;
      case 'add':
        if (current?.kind === 'sentence') desk.act({ type: 'add', sentence: current.span });
        return;
      case 'undo':
        if (actions.length > 0) desk.undo();
        return;
      case 'next':
        step(1);
        return;
      case 'previous':
        step(-1);
        return;
      case 'help':
        keys.current?.showModal();
        return;
      default:
        command satisfies never;
    }
  };
  const digit = (number: number) => {
    if (skipping) {
      const reason = SKIP_REASONS[number - 1];
      if (reason) skip(reason);
      return;
    }
    const group = document.activeElement?.closest('fieldset[data-field]');
    const choices = group?.querySelectorAll<HTMLInputElement>('.choice input');
    if (choices && choices.length > 0) {
      choices[number - 1]?.click();
      return;
    }
    const placeId = entry ? candidatesOf(entry)[number - 1] : undefined;
    if (!entry || placeId === undefined) return;
    const { placeIds } = entry.form;
    const chosen = placeIds.includes(placeId);
    const next = chosen ? placeIds.filter((id) => id !== placeId) : [...placeIds, placeId];
    desk.act({ type: 'edit', entryId: entry.id, change: { placeIds: next } });
  };
  useKeys(keysOn, (key) => {
    const meaning = meaningOf(key);
    if (!meaning) return false;
    if (meaning.kind === 'command') run(meaning.command);
    else if (meaning.kind === 'digit') digit(meaning.digit);
    else focusField(meaning.key);
    return true;
  });
  return (
    <main className="panes">
      <ArticlePane hand={hand} onGo={desk.go} />
      <div className="middle">
        <DraftPane {...{ hand, lookups, skipping, run, skip, same }} act={desk.act} />
        <WritePanel desk={desk} hand={hand} />
      </div>
      <MapPane hand={hand} lookups={lookups} onFault={desk.fault} />
      <footer className="desk-footer">
        <button type="button" onClick={() => run('previous')}>
          Previous <Key name="," />
        </button>
        <button type="button" onClick={() => run('next')}>
          Next <Key name="." />
        </button>
        <button type="button" onClick={() => run('help')}>
          All keys <Key name="?" />
        </button>
        <span className="quiet">
          A letter leads to its field, digits choose in it; elsewhere digits choose among the pins.
        </span>
      </footer>
      <KeysDialog dialog={keys} on={keysOn} onChange={setKeysOn} />
    </main>
  );
}

/** Puts the focus on what the field of this key has chosen, or on its first choice. */
function focusField(key: string): void {
  const field = document.querySelector(`fieldset[data-key="${key}"]`);
  const inputs = [...(field?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}

const TYPED = new Set(['text', 'date', 'number', 'url', 'file']);

/** Single keys work wherever nothing is being typed; Escape leaves what is typed in. */
function useKeys(on: boolean, press: (key: string) => boolean): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!on || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
        return;
      const target = event.target as HTMLElement;
      const typing =
        target instanceof HTMLTextAreaElement ||
        (target instanceof HTMLInputElement && TYPED.has(target.type));
      if (typing) {
        if (event.key === 'Escape') target.blur();
        return;
      }
      if (event.key === 'Enter' && target.closest('button, a, summary')) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
}
