/** References to the view. */
import { encodeLink } from '../../state/url-codec.ts';
import { pageAddress } from '../../state/url-sync.ts';
import { useApp, useAppContext, useMessages } from '../app-context.tsx';
import { toBibtex, toCsl } from './citation.ts';
import { CopyField } from './copy-field.tsx';

export function CiteTab() {
  const { share, site, lens, embed } = useMessages();
  const { today } = useAppContext();
  const view = useApp((state) => state.view);
  const { counts, lastDay } = useApp((state) => state.published.manifest);
  const link = pageAddress(encodeLink(view));
  const cited = {
    title: embed.title(view.day, view.lens),
    link,
    day: view.day,
    dataThrough: lastDay,
    accessed: today,
    language: view.language,
  };
  return (
    <>
      <CopyField
        label={share.cite.text}
        note={share.cite.note}
        text={share.cite.reference(site.title, view.day, lens.name[view.lens], counts.articles, link, today)}
        rows={4}
      />
      <CopyField label="BibTeX" text={toBibtex(cited)} rows={7} />
      <CopyField label="CSL-JSON" text={toCsl(cited)} rows={7} />
    </>
  );
}
