/** Effect: the file system. Pages of the bench's own: what others' pages weigh and take, and articles with the map below what the reader sees. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** A day on which much is drawn. */
export const EMBED = 'embed.html?day=2024-08-20';

/** Of all files of the bench's own. */
export const OWN = 'bench/';

const MAPLIBRE = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'dist');
const AREAS = resolve(import.meta.dirname, '../public/data/control.all.geojson');

/** MapLibre as it is shipped, our areas as they are published, an empty style: the least that a page with a live map of them can be. */
const BARE = `<!doctype html><title>Map</title><link rel="stylesheet" href="maplibre-gl.css">
<style>html, body, #map { height: 100%; margin: 0 }</style><div id="map"></div>
<script type="module">
import { Map, setWorkerUrl } from './maplibre-gl.mjs';
setWorkerUrl('./maplibre-gl-worker.mjs');
const map = new Map({
  container: 'map', center: [35.2, 51.2], zoom: 8, fadeDuration: 0, attributionControl: false,
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data: './control.all.geojson' } },
    layers: [{
      id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': '#885522', 'fill-opacity': 0.5 },
      filter: ['all', ['<=', ['get', 'from'], '2024-08-20'], ['any', ['==', ['get', 'to'], null], ['>', ['get', 'to'], '2024-08-20']]],
    }],
  },
});
map.once('idle', () => { document.body.dataset.drawn = '' });
</script>`;

const far = (below: string) =>
  `<!doctype html><title>Article</title><p style="height:5000px">Far above.</p>${below}`;

/**
 * Path → content.
 * @param site the address that the map is served from, for the pages that embed it
 */
export function benchPages(site: string): Readonly<Record<string, string | Buffer>> {
  const file = (path: string) => readFileSync(path);
  const maps = Array.from({ length: 10 }, () => '<kursk-map day="2024-08-20"></kursk-map>').join('\n');
  return {
    [`${OWN}text.html`]: '<!doctype html><title>Text</title><h1>Words</h1><p>A page of nothing but text.</p>',
    [`${OWN}far.html`]: far(`<iframe src="${site}${EMBED}" width="100%" height="560"></iframe>`),
    [`${OWN}ten.html`]: far(`${maps}<script async src="${site}embed.js"></script>`),
    [`${OWN}bare.html`]: BARE,
    [`${OWN}maplibre-gl.mjs`]: file(join(MAPLIBRE, 'maplibre-gl.mjs')),
    [`${OWN}maplibre-gl-shared.mjs`]: file(join(MAPLIBRE, 'maplibre-gl-shared.mjs')),
    [`${OWN}maplibre-gl-worker.mjs`]: file(join(MAPLIBRE, 'maplibre-gl-worker.mjs')),
    [`${OWN}maplibre-gl.css`]: file(join(MAPLIBRE, 'maplibre-gl.css')),
    [`${OWN}control.all.geojson`]: file(AREAS),
  };
}
