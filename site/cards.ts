/** The pictures that go with links to key days, as PNG: the same renderer and faces as the page. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Day } from '../src/domain/day.ts';
import { CARD_MAP, drawCard } from '../src/picture/card.ts';
import { coloursOf } from '../src/picture/colours.ts';
import { frameOnBounds } from '../src/picture/frame.ts';
import type { DrawnFiles } from '../src/state/published.ts';
import { INCURSION_AREA } from '../src/state/region.ts';
import { dayInWords } from '../src/text/day-words.ts';
import { messagesFor } from '../src/text/messages-for.ts';
import { legendOf, sceneOn } from './drawn-day.ts';

const { resolve } = createRequire(import.meta.url);

const FACES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
].map((file) => resolve(file));

const { width, height, scale } = CARD_MAP;
const FRAME = frameOnBounds(
  INCURSION_AREA,
  { width: width / scale, height: height / scale },
  { top: 8, right: 8, bottom: 8, left: 8 },
);

/** The marks that explain themselves by their place stay out of so small a legend. */
const LEGEND_MOST = 6;

/** The card of a day, in English, in the colours of paper. */
export function cardSvg(drawn: DrawnFiles, day: Day): string {
  const scene = sceneOn(drawn, day, 'en');
  const { site, lens, map, footer } = messagesFor('en');
  return drawCard(scene, FRAME, coloursOf('light'), {
    title: site.title,
    day: dayInWords(day, 'en'),
    lens: lens.name[drawn.lens],
    legend: legendOf(scene).slice(0, LEGEND_MOST),
    credit: [footer.data(drawn.published.manifest.counts.articles), footer.border].join(' · '),
    label: map.label(day, drawn),
  });
}

export function cardPng(drawn: DrawnFiles, day: Day): Uint8Array {
  const image = new Resvg(cardSvg(drawn, day), {
    font: { loadSystemFonts: false, fontFiles: FACES, defaultFontFamily: 'Noto Sans' },
  });
  return image.render().asPng();
}
