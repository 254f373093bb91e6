/** Effect: the file system. What the published data shows, for the pages and pictures that are made when the site is built. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Day } from '../src/domain/day.ts';
import type { Lens } from '../src/domain/lens.ts';
import type { Language } from '../src/domain/names.ts';
import { presentEntries } from '../src/map/present-entries.ts';
import type { PictureScene } from '../src/picture/picture.ts';
import { type DrawnFiles, drawnFrom } from '../src/state/published.ts';
import { areasOn, contactOn, fightingOn, isOld } from '../src/state/select.ts';
import { LAYERS } from '../src/state/view.ts';
import { messagesFor } from '../src/text/messages-for.ts';

const FOLDER = resolve(import.meta.dirname, '../public/data');

/** The published data with the drawing of one lens. */
export function readDrawn(lens: Lens): DrawnFiles {
  return drawnFrom((file) => readFileSync(resolve(FOLDER, file), 'utf8'), lens);
}

/** A day as the picture draws it, with every layer and nothing selected. */
export function sceneOn(
  { published, lens, control, contact }: DrawnFiles,
  day: Day,
  language: Language,
): PictureScene {
  return {
    published,
    day,
    areas: areasOn(control, day),
    contact: contactOn(contact, day),
    fighting: fightingOn(published, lens, day),
    selection: null,
    layers: LAYERS,
    language,
    countryNames: messagesFor(language).map.country,
  };
}

/** The marks of a scene with their words. */
export function legendOf(scene: PictureScene) {
  const { mark } = messagesFor(scene.language).legend;
  const entries = presentEntries({ ...scene, isOld: (area) => isOld(scene.published, area, scene.day) });
  return entries.map(({ key, swatch }) => ({ swatch, words: mark[key] }));
}
