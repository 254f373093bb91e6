/** What is written around a picture of the view in sight. */
import { useMemo } from 'react';
import { presentEntries } from '../../map/present-entries.ts';
import type { SheetWords } from '../../picture/sheet.ts';
import { isOld } from '../../state/select.ts';
import { encodeLink } from '../../state/url-codec.ts';
import { pageAddress } from '../../state/url-sync.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useDaySentence } from '../day-card.tsx';
import { useAreas, useContact, useFighting } from '../use-areas.ts';

export function useSheetWords(): SheetWords {
  const messages = useMessages();
  const published = useApp((state) => state.published);
  const view = useApp((state) => state.view);
  const areas = useAreas();
  const contact = useContact();
  const fighting = useFighting();
  const sentence = useDaySentence();
  return useMemo(() => {
    const { site, lens, share, legend, footer, map } = messages;
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
      moment: share.moment(day, lens.name[view.lens]),
      sentence,
      legend: entries.map(({ key, swatch }) => ({ swatch, words: legend.mark[key] })),
      credit: [footer.data(published.manifest.counts.articles), footer.border, footer.places].join(' · '),
      link: pageAddress(encodeLink(view)),
      label: map.label(day, view.lens),
    };
  }, [messages, published, view, areas, contact, fighting, sentence]);
}
