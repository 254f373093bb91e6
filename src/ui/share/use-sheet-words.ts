/** What is written around a picture of the view in sight. */
import { useMemo } from 'react';
import { presentEntries } from '../../map/present-entries.ts';
import type { SheetWords } from '../../picture/sheet.ts';
import { isOld } from '../../state/select.ts';
import { pageAddress } from '../../state/url-sync.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useDaySentence } from '../day-card.tsx';
import { useShown } from '../use-areas.ts';
import { useArticlesCounted, useCounted } from '../use-counted.ts';
import { useLimits, useWhose } from '../use-whose.ts';

export function useSheetWords(): SheetWords {
  const messages = useMessages();
  const published = useCounted();
  const view = useApp((state) => state.view);
  const settings = useApp((state) => state.settings);
  const { areas, contact, fighting } = useShown();
  const sentence = useDaySentence();
  const whose = useWhose();
  const limits = useLimits().join(' · ');
  const articles = useArticlesCounted();
  return useMemo(() => {
    const { site, share, legend, footer, map } = messages;
    const { day, layers } = view;
    const entries = presentEntries({
      areas,
      contact,
      fighting,
      layers,
      isOld: (area) => isOld(published, area, day),
    });
    return {
      title: site.title,
      moment: share.moment(day, limits),
      sentence,
      legend: entries.map(({ key, swatch }) => ({ swatch, words: legend.mark[key] })),
      credit: [footer.data(articles), footer.border, footer.places].join(' · '),
      link: pageAddress(view, settings),
      label: map.label(day, whose),
    };
  }, [messages, published, view, settings, areas, contact, fighting, sentence, whose, limits, articles]);
}
