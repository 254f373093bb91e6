/** Effect: a timer. Says the settled day and what the map shows once, politely, when the reader rests; never while playing or dragging. */
import { useEffect, useState } from 'react';
import { useApp } from '../app-context.tsx';
import { useDaySentence } from '../day-card.tsx';

const REST_MS = 700;

/** `held`: a finger or a mouse has hold of the slider. */
export function DayAnnouncement({ held }: { held: boolean }) {
  const sentence = useDaySentence();
  const playing = useApp((state) => state.playing);
  /** What the page began with is no change. */
  const [first] = useState(sentence);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (playing || held || (said === '' && sentence === first)) return undefined;
    const timer = setTimeout(() => setSaid(sentence), REST_MS);
    return () => clearTimeout(timer);
  }, [sentence, playing, held, said, first]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
