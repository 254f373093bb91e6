/** The story, a chapter at a time: the reader goes on, goes back, or leaves; nothing moves by itself. */
import { useMemo } from 'react';
import { type Chapter, storyOf } from '../state/story.ts';
import { dayInWords } from '../text/day-words.ts';
import { useApp, useMessages } from './app-context.tsx';
import { ClaimList } from './claims/claim-list.tsx';
import { useDaySentence } from './day-card.tsx';

/** So many claims of a chapter are told; the map and the reports have the rest. */
const TOLD = 4;

export function StoryPanel() {
  const published = useApp((state) => state.published);
  const chapters = useMemo(() => storyOf(published), [published]);
  const number = useApp((state) => state.view.story);
  const chapter = number === null ? undefined : chapters[number - 1];
  return number !== null && chapter ? (
    <ChapterView chapter={chapter} number={number} count={chapters.length} />
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
      <div className="story-ways">
        <button type="button" onClick={() => showChapter(1)}>
          {words.start}
        </button>
      </div>
    </div>
  );
}

interface ChapterProps {
  readonly chapter: Chapter;
  readonly number: number;
  readonly count: number;
}

function ChapterView({ chapter, number, count }: ChapterProps) {
  const { story: words } = useMessages();
  const { showChapter } = useApp((state) => state.actions);
  const { day, language } = useApp((state) => state.view);
  const sentence = useDaySentence();
  return (
    <div className="panel-body story">
      <p className="quiet" role="status">
        {words.step(number, count)}
      </p>
      <h2>{dayInWords(chapter.day, language)}</h2>
      <div className="story-ways">
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
        <p>{sentence}</p>
      ) : (
        <button type="button" onClick={() => showChapter(number)}>
          {words.back}
        </button>
      )}
      <ClaimList claims={chapter.claims.slice(0, TOLD)} />
      {chapter.claims.length > TOLD && <p className="quiet">{words.more(chapter.claims.length - TOLD)}</p>}
    </div>
  );
}
