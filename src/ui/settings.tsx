/** Language and colours, each a native list of choices in the page's own dress, and the way to share the view. */
import type { ReactNode } from 'react';
import { LANGUAGES, Language } from '../domain/names.ts';
import { THEMES, type Theme } from '../state/view.ts';
import { useApp, useMessages } from './app-context.tsx';
import { ShareButton } from './share/share-button.tsx';

export function Settings() {
  return (
    <div className="settings">
      <LanguageChoice />
      <ThemeChoice />
      <ShareButton look="button" />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice<T extends string>({ label, value, onChoose, children }: ChoiceProps<T>) {
  return (
    <label className="choice">
      <span className="choice-label">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

function LanguageChoice() {
  const { language: words } = useMessages();
  const language = useApp((state) => state.view.language);
  const { setLanguage } = useApp((state) => state.actions);
  return (
    <Choice label={words.label} value={language} onChoose={(value) => setLanguage(Language.parse(value))}>
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {words.name[each]}
        </option>
      ))}
    </Choice>
  );
}

function ThemeChoice() {
  const { theme: words } = useMessages();
  const theme = useApp((state) => state.view.theme);
  const { setTheme } = useApp((state) => state.actions);
  return (
    <Choice label={words.label} value={theme} onChoose={(value) => setTheme(value as Theme)}>
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {words.name[each]}
        </option>
      ))}
    </Choice>
  );
}
