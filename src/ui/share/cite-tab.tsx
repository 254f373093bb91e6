/** References to the view. */
import { pageAddress } from '../../state/url-sync.ts';
import { useApp, useAppContext, useMessages } from '../app-context.tsx';
import { useArticlesCounted } from '../use-counted.ts';
import { useLimits, useWhose } from '../use-whose.ts';
import { toBibtex, toCsl } from './citation.ts';
import { CopyField } from './copy-field.tsx';

export function CiteTab() {
  const { share, site, embed } = useMessages();
  const { today } = useAppContext();
  const view = useApp((state) => state.view);
  const settings = useApp((state) => state.settings);
  const { lastDay } = useApp((state) => state.published.manifest);
  const whose = useWhose();
  const limits = useLimits().join('; ');
  const articles = useArticlesCounted();
  const link = pageAddress(view, settings);
  const cited = {
    title: embed.title(view.day, whose),
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
        text={share.cite.reference(site.title, view.day, limits, articles, link, today)}
        rows={4}
      />
      <CopyField label="BibTeX" text={toBibtex(cited)} rows={7} />
      <CopyField label="CSL-JSON" text={toCsl(cited)} rows={7} />
    </>
  );
}
