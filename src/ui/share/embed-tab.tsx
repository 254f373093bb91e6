/** The builder of a frame: what it shows, how it looks, and the code to paste in three forms. */
import { useEffect, useState } from 'react';
import { loadLatestVersion } from '../../state/load.ts';
import { STANDARD_SETTINGS } from '../../state/settings.ts';
import { besidePage } from '../../state/url-sync.ts';
import { messagesFor } from '../../text/messages-for.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { CopyField } from './copy-field.tsx';
import { EmbedChoices, STANDARD_HEIGHT } from './embed-choices.tsx';
import { type EmbedChoice, embedSnippets } from './embed-snippets.ts';

/** The snapshot of the data that is the latest now; null until it is known, and on a site that keeps none. */
function useLatestVersion(): string | null {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void loadLatestVersion(besidePage('data/')).then((latest) => {
      if (!gone) setVersion(latest);
    });
    return () => {
      gone = true;
    };
  }, []);
  return version;
}

export function EmbedTab() {
  const { embed } = useMessages().share;
  const view = useApp((state) => state.view);
  const { from, to, data } = useApp((state) => state.settings);
  const latest = useLatestVersion();
  const [choice, setChoice] = useState<EmbedChoice>({
    view,
    settings: { ...STANDARD_SETTINGS, from, to, data },
    fixedDay: true,
    height: STANDARD_HEIGHT,
  });
  const { language, day, lens, known } = choice.view;
  const title = messagesFor(language).embed.title(day, { lens, known });
  const { address, frame, scripted, element } = embedSnippets(choice, title, besidePage('./'));
  return (
    <>
      <EmbedChoices choice={choice} version={data ?? latest} onChoose={setChoice} />
      <CopyField label={embed.frame} note={embed.frameNote} text={frame} rows={4} />
      <CopyField label={embed.scripted} note={embed.scriptedNote} text={scripted} rows={5} />
      <CopyField label={embed.element} note={embed.elementNote} text={element} rows={3} />
      <figure className="embed-preview">
        <figcaption>{embed.preview}</figcaption>
        <iframe
          key={address}
          src={address}
          title={title}
          height={choice.height}
          loading="lazy"
          allow="fullscreen"
        />
      </figure>
    </>
  );
}
