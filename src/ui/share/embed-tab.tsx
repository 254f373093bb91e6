/** The builder of a frame: what it shows, how it looks, and the code to paste in three forms. */
import { type ReactNode, useState } from 'react';
import { LENSES, type Lens } from '../../domain/lens.ts';
import { LANGUAGES, type Language } from '../../domain/names.ts';
import { UIS, type Ui } from '../../state/settings.ts';
import { besidePage } from '../../state/url-sync.ts';
import { THEMES, type Theme } from '../../state/view.ts';
import { messagesFor } from '../../text/messages-for.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { CopyField } from './copy-field.tsx';
import { embedSnippets } from './embed-snippets.ts';

const HEIGHTS = { least: 360, standard: 560, most: 1200 } as const;
const DAYS = ['fixed', 'latest'] as const;

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}) {
  const { label, value, onChoose, children } = props;
  return (
    <label className="embed-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

export function EmbedTab() {
  const { share, lens: lensWords, language: languageWords, theme: themeWords } = useMessages();
  const { embed } = share;
  const view = useApp((state) => state.view);
  const [day, setDay] = useState<(typeof DAYS)[number]>('fixed');
  const [lens, setLens] = useState<Lens>(view.lens);
  const [language, setLanguage] = useState<Language>(view.language);
  const [theme, setTheme] = useState<Theme>(view.theme);
  const [ui, setUi] = useState<Ui>('full');
  const [height, setHeight] = useState<number>(HEIGHTS.standard);
  const title = messagesFor(language).embed.title(view.day, { lens });
  const { address, frame, scripted, element } = embedSnippets(
    { view: { ...view, lens, language, theme }, fixedDay: day === 'fixed', ui, height, title },
    besidePage('./'),
  );
  const options = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
    values.map((each) => (
      <option key={each} value={each}>
        {names[each]}
      </option>
    ));
  return (
    <>
      <div className="embed-choices">
        <Choice label={embed.day} value={day} onChoose={(value) => setDay(value as typeof day)}>
          {options(DAYS, { fixed: embed.fixedDay(view.day), latest: embed.latestDay })}
        </Choice>
        <Choice label={lensWords.label} value={lens} onChoose={(value) => setLens(value as Lens)}>
          {options(LENSES, lensWords.name)}
        </Choice>
        <Choice
          label={languageWords.label}
          value={language}
          onChoose={(value) => setLanguage(value as Language)}
        >
          {options(LANGUAGES, languageWords.name)}
        </Choice>
        <Choice label={themeWords.label} value={theme} onChoose={(value) => setTheme(value as Theme)}>
          {options(THEMES, themeWords.name)}
        </Choice>
        <Choice label={embed.ui} value={ui} onChoose={(value) => setUi(value as Ui)}>
          {options(UIS, embed.uiName)}
        </Choice>
        <label className="embed-choice">
          <span>{embed.height}</span>
          <input
            type="number"
            min={HEIGHTS.least}
            max={HEIGHTS.most}
            step={20}
            value={height}
            onChange={(event) => setHeight(event.target.valueAsNumber || HEIGHTS.standard)}
            onBlur={() => setHeight(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height)))}
          />
        </label>
      </div>
      <CopyField label={embed.frame} note={embed.frameNote} text={frame} rows={4} />
      <CopyField label={embed.scripted} note={embed.scriptedNote} text={scripted} rows={5} />
      <CopyField label={embed.element} note={embed.elementNote} text={element} rows={3} />
      <figure className="embed-preview">
        <figcaption>{embed.preview}</figcaption>
        <iframe key={address} src={address} title={title} height={height} loading="lazy" allow="fullscreen" />
      </figure>
    </>
  );
}
