/** The day in words under the map of the full page: open where there is room, folded on a phone. */
import { useState } from 'react';
import { dayInWords } from '../../text/day-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { TextTables } from './text-tables.tsx';

/** `open` says whether it begins open. */
export function TextTwin({ open }: { open: boolean }) {
  const { twin } = useMessages();
  const { day, language } = useApp((state) => state.view);
  const [shown, setShown] = useState(open);
  return (
    <section className="twin" id="text" aria-label={twin.heading}>
      <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>
          <h2>{twin.heading}</h2>
          <span className="quiet">{dayInWords(day, language)}</span>
        </summary>
        {shown && <TextTables onPlace={() => document.getElementById('map')?.scrollIntoView()} />}
      </details>
    </section>
  );
}
