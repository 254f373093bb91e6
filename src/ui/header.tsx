/** The page's head: what this is, whose claims count, and the settings; on a phone these wait in a menu. */
import { useMessages } from './app-context.tsx';
import { LensControl } from './lens-control.tsx';
import { Menu } from './menu.tsx';
import { PlaceSearch } from './search/place-search.tsx';
import { Settings } from './settings.tsx';
import { useMediaQuery } from './use-media-query.ts';
import { useNarrow } from './use-narrow.ts';

/** A screen too low for more than a line above the map: a phone held sideways. As in the style sheets. */
const LOW = '(max-height: 519px)';

/** Up to here the settings wait in a menu; the same width as in the style sheets. */
const IN_MENU = `(max-width: 1099px), ${LOW}`;

export function Header() {
  const { site } = useMessages();
  const narrow = useNarrow('page');
  const tight = useMediaQuery(LOW) || narrow;
  const menu = useMediaQuery(IN_MENU);
  return (
    <header className="header">
      <div className="header-words">
        <h1>{tight ? site.shortTitle : site.title}</h1>
        {!tight && <p className="subtitle">{site.subtitle}</p>}
      </div>
      <div className="header-tools">
        {!tight && <PlaceSearch />}
        {menu ? (
          <Menu>
            {(close) => (
              <>
                {tight && <PlaceSearch onChosen={close} />}
                <Settings />
              </>
            )}
          </Menu>
        ) : (
          <Settings />
        )}
      </div>
      <LensControl />
    </header>
  );
}
