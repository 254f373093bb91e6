/** The desk without an article: one is pasted, dropped or chosen here. */
import { type DragEvent, useState } from 'react';
import type { NewArticle } from '../desk-state.ts';

export interface OpenArticleProps {
  readonly onOpen: (article: NewArticle) => Promise<void>;
}

/** What is told of the article: fields left empty are left out. */
function told(
  fields: Readonly<Record<'published' | 'written' | 'publisher' | 'url', string>>,
): Partial<NewArticle> {
  const filled = Object.entries(fields).map(([field, text]) => [field, text.trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

export function OpenArticle({ onOpen }: OpenArticleProps) {
  const [name, setName] = useState('pasted text');
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [written, setWritten] = useState('');
  const [publisher, setPublisher] = useState('');
  const [url, setUrl] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    setText(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <form
      className="open-article"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        void onOpen({ name, text, ...told({ published, written, publisher, url }) });
      }}
    >
      <h2>Open an article</h2>
      <p>Paste its text, drop a file on this page, or choose one. Nothing leaves this machine.</p>
      <label>
        Text <textarea rows={12} required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        or a file{' '}
        <input
          type="file"
          accept=".txt,.html,.htm,text/*"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </label>
      <p className="quiet">The tagged form tells these itself; of a plain text they are needed.</p>
      <div className="open-fields">
        <label>
          Published{' '}
          <input type="date" value={published} onChange={(event) => setPublished(event.target.value)} />
        </label>
        <label>
          Written <input type="date" value={written} onChange={(event) => setWritten(event.target.value)} />
        </label>
        <label>
          Publisher{' '}
          <input type="text" value={publisher} onChange={(event) => setPublisher(event.target.value)} />
        </label>
        <label>
          Address <input type="url" value={url} onChange={(event) => setUrl(event.target.value)} />
        </label>
      </div>
      <button type="submit" className="main">
        Draft its claims
      </button>
    </form>
  );
}
