/** The story, a chapter at a time: the reader goes on, goes back, or leaves; nothing moves by itself. */
import { useMemo } from 'react';
import type { Claim } from '../domain/claim.ts';
import { nameIn } from '../domain/names.ts';
import { areasOn, isAdmitted, summarise } from '../state/select.ts';
import { type Chapter, storyOf, voicesOf } from '../state/story.ts';
import { dayInWords } from '../text/day-words.ts';
import { useApp, useMessages } from './app-context.tsx';
import { ClaimList } from './claims/claim-list.tsx';
import { useDaySentence } from './day-card.tsx';
import { useAreas, useControl } from './use-areas.ts';
import { useCounted } from './use-counted.ts';

/** So many claims of a chapter are told. */
const TOLD = 5;

export function StoryPanel() {
  const published = useApp((state) => state.published);
  const chapters = useMemo(() => storyOf(published), [published]);
  const number = useApp((state) => state.view.story);
  const chapter = number === null ? undefined : chapters[number - 1];
  return number !== null && chapter ? (
    <ChapterView
      chapter={chapter}
      before={chapters[number - 2] ?? null}
      number={number}
      count={chapters.length}
    />
  ) : (
    <Opening count={chapters.length} />
  );
}

function Opening({ count }: { count: number }) {
  const { story: words } = useMessages();
  const { showChapter } = useApp((state) => state.actions);
  return (
    <div className="panel-body story">
      <p>{words.intro(count)}</p>
      <div className="ways">
        <button type="button" onClick={() => showChapter(1)}>
          {words.start}
        </button>
      </div>
    </div>
  );
}

interface ChapterProps {
  readonly chapter: Chapter;
  /** The chapter that was told before; null for the first. */
  readonly before: Chapter | null;
  readonly number: number;
  readonly count: number;
}

/** What was said of the chapter's day, as far as it counts in the view. */
function useTold({ claims }: Chapter): readonly Claim[] {
  const counted = useCounted();
  const lens = useApp((state) => state.view.lens);
  return useMemo(
    () =>
      claims.flatMap(({ id }) => {
        const claim = counted.claims.get(id);
        return claim && isAdmitted(counted, lens, claim) ? [claim] : [];
      }),
    [claims, counted, lens],
  );
}

/** The chapter's day, and the place that most tell of. */
function useHeading({ day, placeIds: [main] }: Chapter): string {
  const places = useApp((state) => state.published.places);
  const language = useApp((state) => state.view.language);
  const place = main === undefined ? undefined : places.get(main);
  const words = dayInWords(day, language);
  return place ? `${words} · ${nameIn(place.properties.names, language)}` : words;
}

function ChapterView({ chapter, before, number, count }: ChapterProps) {
  const { story: words, panel } = useMessages();
  const { showChapter } = useApp((state) => state.actions);
  const day = useApp((state) => state.view.day);
  const told = useTold(chapter);
  const heading = useHeading(chapter);
  return (
    <div className="panel-body story">
      <p className="quiet" role="status">
        {words.step(number, count)}
      </p>
      <h2>{heading}</h2>
      <div className="ways">
        <button type="button" disabled={number === 1} onClick={() => showChapter(number - 1)}>
          {words.previous}
        </button>
        <button type="button" disabled={number === count} onClick={() => showChapter(number + 1)}>
          {words.next}
        </button>
        <button type="button" onClick={() => showChapter(null)}>
          {words.end}
        </button>
      </div>
      {day === chapter.day ? (
        <DayWords before={before} />
      ) : (
        <button type="button" onClick={() => showChapter(number)}>
          {words.back}
        </button>
      )}
      <p className="quiet">
        {told.length === 0 ? panel.reports(0) : words.voices(told.length, voicesOf(told))}
      </p>
      <ClaimList claims={told.slice(0, TOLD)} />
      {told.length > TOLD && <p className="quiet">{words.more(told.length - TOLD)}</p>}
    </div>
  );
}

/** What is drawn on the chapter's day, and how much that differs from the chapter before. */
function DayWords({ before }: { before: Chapter | null }) {
  const { story: words } = useMessages();
  const control = useControl();
  const sentence = useDaySentence();
  const now = summarise(useAreas()).drawnKm2;
  const then = useMemo(
    () => (before ? summarise(areasOn(control, before.day)).drawnKm2 : 0),
    [control, before],
  );
  return (
    <p>
      {sentence}
      {before && ` ${words.since(now - then, before.day)}`}
    </p>
  );
}
