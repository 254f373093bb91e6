/** What goes on paper: title, day, picture, legend, the day in words, sources and link. It is there only while the page is printed. */
import { useLayoutEffect, useRef } from 'react';
import { coloursOf } from '../picture/colours.ts';
import { frameOnBounds, frameOnCamera } from '../picture/frame.ts';
import { drawPicture } from '../picture/picture.ts';
import { INCURSION_AREA } from '../state/region.ts';
import { useApp, useMessages } from './app-context.tsx';
import { useSheetWords } from './share/use-sheet-words.ts';
import { putPicture } from './still-picture.tsx';
import { SwatchMark } from './swatch.tsx';
import { TextTables } from './twin/text-tables.tsx';
import { useShown } from './use-areas.ts';
import { useCounted } from './use-counted.ts';
import { useMediaQuery } from './use-media-query.ts';
import { useWhose } from './use-whose.ts';

/** A4's breadth between its margins holds this many pixels well. */
const SIZE = { width: 720, height: 540 };
const MARGIN = { top: 12, right: 12, bottom: 12, left: 12 };

export function PrintSheet() {
  return useMediaQuery('print') ? <Sheet /> : null;
}

function Sheet() {
  const { title, moment, legend, credit, link } = useSheetWords();
  return (
    <article className="print-sheet twin">
      <h1>{title}</h1>
      <p className="print-moment">{moment}</p>
      <PrintedPicture />
      <ul className="print-legend">
        {legend.map(({ swatch, words }) => (
          <li key={words}>
            <SwatchMark swatch={swatch} scheme="light" />
            {words}
          </li>
        ))}
      </ul>
      <TextTables />
      <p className="quiet">{credit}</p>
      <p className="quiet">{link}</p>
    </article>
  );
}

function PrintedPicture() {
  const holder = useRef<HTMLDivElement>(null);
  const { map } = useMessages();
  const published = useCounted();
  const view = useApp((state) => state.view);
  const label = map.label(view.day, useWhose());
  const { areas, contact, fighting } = useShown();
  useLayoutEffect(() => {
    if (!holder.current) return;
    const { camera } = view;
    const svg = drawPicture(
      { published, ...view, areas, contact, fighting, countryNames: map.country },
      {
        frame: camera ? frameOnCamera(camera, SIZE) : frameOnBounds(INCURSION_AREA, SIZE, MARGIN),
        colours: coloursOf('light'),
        prefix: 'print',
      },
      label,
    );
    putPicture(svg, holder.current);
  }, [map, published, view, label, areas, contact, fighting]);
  return <div className="print-picture" ref={holder} />;
}
