/** Effect: a timer. Says the settled day and what the map shows once, politely, when the reader rests; never while playing or dragging. */
import { useEffect, useState } from 'react';
import { useApp } from '../app-context.tsx';
import { useDaySentence } from '../day-card.tsx';

const REST_MS = 700;

export function DayAnnouncement() {
  const sentence = useDaySentence();
  const playing = useApp((state) => state.playing);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (playing) return undefined;
    const timer = setTimeout(() => setSaid(sentence), REST_MS);
    return () => clearTimeout(timer);
  }, [sentence, playing]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
