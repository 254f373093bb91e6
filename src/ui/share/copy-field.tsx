/** Effect: the clipboard. A text to take away, with a button that copies it and says so. */
import { useId, useRef, useState } from 'react';
import { useMessages } from '../app-context.tsx';

export interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly note?: string;
  readonly rows: number;
}

/** Frames may not write to the clipboard: then the text is selected, so that a key is enough. */
async function copy(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

export function CopyField({ label, text, note, rows }: CopyFieldProps) {
  const { share } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  /** The text that was copied: once it changes, the word about it goes. */
  const [said, setSaid] = useState<{ readonly text: string; readonly words: string } | null>(null);
  const onCopy = async () => {
    if (!field.current) return;
    const done = await copy(text, field.current);
    setSaid({ text, words: done ? share.copied : share.copyByHand });
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {note && <p className="quiet">{note}</p>}
      <textarea id={id} ref={field} readOnly rows={rows} value={text} spellCheck={false} dir="ltr" />
      <p className="copy-line">
        <button type="button" onClick={() => void onCopy()}>
          {share.copy}
        </button>
        <span role="status" className="quiet">
          {said?.text === text ? said.words : ''}
        </span>
      </p>
    </div>
  );
}
