/** The page's head: what this is, whose claims count, language and colours. */
import { LANGUAGES, Language } from '../domain/names.ts';
import { THEMES, type Theme } from '../state/view.ts';
import { useApp, useMessages } from './app-context.tsx';
import { LensControl } from './lens-control.tsx';

export function Header() {
  const messages = useMessages();
  return (
    <header className="header">
      <div className="header-words">
        <h1>{messages.site.title}</h1>
        <p className="subtitle">{messages.site.subtitle}</p>
      </div>
      <Settings />
      <LensControl />
    </header>
  );
}

function Settings() {
  const messages = useMessages();
  const { language, theme } = useApp((state) => state.view);
  const { setLanguage, setTheme } = useApp((state) => state.actions);
  return (
    <div className="settings">
      <select
        aria-label={messages.language.label}
        value={language}
        onChange={(event) => setLanguage(Language.parse(event.target.value))}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {messages.language.name[each]}
          </option>
        ))}
      </select>
      <select
        aria-label={messages.theme.label}
        value={theme}
        onChange={(event) => setTheme(event.target.value as Theme)}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {messages.theme.name[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
