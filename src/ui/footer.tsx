/** Where the data and the ground come from; in a frame, in few words, after the way to the full page. */
import { pageAddress } from '../state/url-sync.ts';
import { useApp, useAppContext, useMessages } from './app-context.tsx';
import { ShareButton } from './share/share-button.tsx';
import { TextDialog } from './twin/text-dialog.tsx';

const COPYRIGHT = 'https://www.openstreetmap.org/copyright';

export function Footer() {
  const { chrome } = useAppContext();
  return chrome === 'page' ? <PageFooter /> : <FrameFooter />;
}

function PageFooter() {
  const { footer } = useMessages();
  const articles = useApp((state) => state.published.manifest.counts.articles);
  return (
    <footer className="footer quiet">
      <span>{footer.data(articles)}</span>
      <a href={COPYRIGHT} target="_blank" rel="noopener noreferrer">
        {footer.border}
      </a>
      <span>{footer.places}</span>
    </footer>
  );
}

function FrameFooter() {
  const { footer, embed } = useMessages();
  const articles = useApp((state) => state.published.manifest.counts.articles);
  const view = useApp((state) => state.view);
  const settings = useApp((state) => state.settings);
  return (
    <footer className="footer quiet">
      <a href={pageAddress(view, settings)} target="_blank" rel="noopener">
        {embed.openFull}
      </a>
      <TextDialog />
      <ShareButton look="link" />
      <span>{footer.articles(articles)}</span>
      <a href={COPYRIGHT} target="_blank" rel="noopener noreferrer" title={footer.border}>
        © OpenStreetMap
      </a>
      <span title={footer.places}>GeoNames</span>
    </footer>
  );
}
