/** Effect: the file system. The published files as the page sees them, for what is made of them when the site is built. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Contact } from '../src/domain/contact.ts';
import type { Control } from '../src/domain/control.ts';
import type { Day } from '../src/domain/day.ts';
import type { Lens } from '../src/domain/lens.ts';
import type { Language } from '../src/domain/names.ts';
import { contactFile, controlFile } from '../src/domain/published.ts';
import { presentEntries } from '../src/map/present-entries.ts';
import type { PictureScene } from '../src/picture/picture.ts';
import { indexReports, type Published } from '../src/state/published.ts';
import { areasOn, contactOn, fightingOn, isOld } from '../src/state/select.ts';
import { LAYERS } from '../src/state/view.ts';
import { messagesFor } from '../src/text/messages-for.ts';

const FOLDER = resolve(import.meta.dirname, '../public/data');

/** The files are written and checked by `npm run data`. */
const read = (file: string) => JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8'));

export interface Drawn {
  readonly published: Published;
  readonly lens: Lens;
  readonly control: readonly Control[];
  readonly contact: readonly Contact[];
}

/** The published data with the drawing of one lens. */
export function readDrawn(lens: Lens): Drawn {
  return {
    published: {
      manifest: read('manifest.json'),
      border: read('border.geojson'),
      ...indexReports({
        places: read('places.geojson').features,
        claims: read('claims.json'),
        claimants: read('claimants.json'),
        articles: read('articles.json'),
        relations: read('relations.json'),
      }),
    },
    lens,
    control: read(controlFile(lens)).features,
    contact: read(contactFile(lens)).features,
  };
}

/** A day as the picture draws it, with every layer and nothing selected. */
export function sceneOn(
  { published, lens, control, contact }: Drawn,
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
