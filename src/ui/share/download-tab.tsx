/** Effect: the window's printer. Files of the view: pictures with all their words, areas and reports with their sources. */
import { useState } from 'react';
import type { Claim } from '../../domain/claim.ts';
import type { Control } from '../../domain/control.ts';
import { coloursOf } from '../../picture/colours.ts';
import { type Frame, frameOnBounds, frameOnCamera } from '../../picture/frame.ts';
import { drawSheet } from '../../picture/sheet.ts';
import { byLatestValid } from '../../state/published.ts';
import { INCURSION_AREA } from '../../state/region.ts';
import { type Camera, drawingOf } from '../../state/view.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useAreas, useControl, useFighting, useShown } from '../use-areas.ts';
import { useCounted } from '../use-counted.ts';
import { useScheme } from '../use-scheme.ts';
import { areasGeojson } from './areas-geojson.ts';
import { claimTable } from './claim-table.ts';
import { facesFor } from './faces.ts';
import { pngFile, save, svgFile } from './save.ts';
import { useSheetWords } from './use-sheet-words.ts';

const NARROWEST = 640;
const MARGIN = { top: 16, right: 16, bottom: 16, left: 16 };

/** The map as the reader has it, no narrower than its legend needs. */
function frameOfMap(camera: Camera | null): Frame {
  const { clientWidth = 0, clientHeight = 0 } = document.getElementById('map') ?? {};
  const width = Math.max(NARROWEST, clientWidth);
  const size = { width, height: Math.min(Math.max(clientHeight, 420), width) };
  return camera ? frameOnCamera(camera, size) : frameOnBounds(INCURSION_AREA, size, MARGIN);
}

/** Draws the sheet of the view in sight, with its faces. */
function useSheet(): () => Promise<string> {
  const { map } = useMessages();
  const published = useCounted();
  const view = useApp((state) => state.view);
  const scheme = useScheme();
  const shown = useShown();
  const words = useSheetWords();
  return async () =>
    drawSheet(
      { published, ...view, ...shown, countryNames: map.country },
      { frame: frameOfMap(view.camera), colours: coloursOf(scheme), prefix: 'map', attributed: true },
      words,
      await facesFor(view.language),
    );
}

/** Everything that counts in the view, or what stands behind the day. */
function useDataFiles() {
  const published = useApp((state) => state.published);
  const counted = useCounted();
  const control = useControl();
  const view = useApp((state) => state.view);
  const areas = useAreas();
  const fighting = useFighting();
  const { title, link } = useSheetWords();
  const { day, language } = view;
  const file = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });
  // As known then, the areas of later days lean on reports of later days.
  const behindAll = view.known ? published : counted;
  const geojson = (of: 'day' | 'all') =>
    file(
      areasGeojson({
        ...view,
        published: of === 'day' ? counted : behindAll,
        areas: of === 'day' ? areas : control,
        day: of === 'day' ? day : null,
        title,
        link,
      }),
      'application/geo+json',
    );
  const csv = (of: 'day' | 'all') => {
    const behind = claimsBehind(areas, fighting);
    const claims = [...counted.claims.values()]
      .filter(({ id }) => of === 'all' || behind.has(id))
      .sort(byLatestValid);
    return file(claimTable(claims, counted, language, of === 'day' ? areas : control), 'text/csv');
  };
  return { geojson, csv };
}

/** The ids of the claims that a drawing leans on. */
function claimsBehind(areas: readonly Control[], fighting: ReadonlyMap<string, Claim>): ReadonlySet<string> {
  return new Set([
    ...areas.flatMap(({ properties }) => properties.claimIds),
    ...[...fighting.values()].map(({ id }) => id),
  ]);
}

export function DownloadTab() {
  const { download } = useMessages().share;
  const view = useApp((state) => state.view);
  const sheet = useSheet();
  const { geojson, csv } = useDataFiles();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const make = (name: string, content: () => Blob | Promise<Blob>) => async () => {
    setState('working');
    try {
      save(await content(), name);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const button = (words: string, name: string, content: () => Blob | Promise<Blob>) => (
    <button type="button" onClick={() => void make(name, content)()}>
      {words}
    </button>
  );
  const counting = view.articleId ?? drawingOf(view);
  const few = view.articleId !== null || view.known ? `-${counting}` : '';
  const of = `kursk-${view.day}-${counting}`;
  return (
    <>
      <h3>{download.picture}</h3>
      <p className="quiet">{download.pictureNote}</p>
      <div className="downloads">
        {button('PNG', `${of}.png`, async () => pngFile(await sheet()))}
        {button('SVG', `${of}.svg`, async () => svgFile(await sheet()))}
        <button type="button" onClick={() => window.print()}>
          {download.print}
        </button>
      </div>
      <h3>{download.data}</h3>
      <p className="quiet">{download.dataNote}</p>
      <div className="downloads">
        {button(`${download.areasOfDay} (GeoJSON)`, `${of}.geojson`, () => geojson('day'))}
        {button(`${download.claimsOfDay} (CSV)`, `${of}.csv`, () => csv('day'))}
        {button(`${download.areasOfAll} (GeoJSON)`, `kursk-${counting}.geojson`, () => geojson('all'))}
        {button(`${download.claimsOfAll} (CSV)`, `kursk-reports${few}.csv`, () => csv('all'))}
      </div>
      <p role="status" className="quiet">
        {state === 'idle' ? '' : download[state]}
      </p>
    </>
  );
}
