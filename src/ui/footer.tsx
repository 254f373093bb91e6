/** Where the data and the ground come from; in a frame also the way to the full page. */

import { encodeLink } from '../state/url-codec.ts';
import { pageAddress } from '../state/url-sync.ts';
import { useApp, useAppContext, useMessages } from './app-context.tsx';
import { ShareButton } from './share/share-button.tsx';
import { TextDialog } from './twin/text-dialog.tsx';

export function Footer() {
  const { footer, embed } = useMessages();
  const { chrome } = useAppContext();
  const articles = useApp((state) => state.published.manifest.counts.articles);
  const view = useApp((state) => state.view);
  return (
    <footer className="footer quiet">
      {chrome === 'embed' && (
        <a href={pageAddress(encodeLink(view))} target="_blank" rel="noopener">
          {embed.openFull}
        </a>
      )}
      {chrome === 'embed' && <TextDialog />}
      {chrome === 'embed' && <ShareButton look="link" />}
      <span>{footer.data(articles)}</span>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
        {footer.border}
      </a>
      <span>{footer.places}</span>
    </footer>
  );
}
