/**
 * Effect: the file system. Builds MapLibre from the sources that its package ships instead of taking its ready-made files:
 * page and worker share one copy of what both need, and what this map never draws is left out. See docs/decisions/0004.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
const SOURCES = join(PACKAGE, 'src/');
const STYLE = join(PACKAGE, 'dist/maplibre-gl.css');

/** The names that the site imports, each from the source that defines it. */
const EXPORTS: Readonly<Record<string, string>> = {
  Map: 'ui/map.ts',
  ScaleControl: 'ui/control/scale_control.ts',
  addProtocol: 'source/protocol_crud.ts',
};

/** Sources that hold nothing this map uses → what they export, doing nothing. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Layers of other kinds than those of src/map/ground.ts
  'style/style_layer/heatmap_style_layer.ts': ['HeatmapStyleLayer', 'isHeatmapStyleLayer'],
  'style/style_layer/hillshade_style_layer.ts': ['HillshadeStyleLayer', 'isHillshadeStyleLayer'],
  'style/style_layer/color_relief_style_layer.ts': ['ColorReliefStyleLayer', 'isColorReliefStyleLayer'],
  'style/style_layer/fill_extrusion_style_layer.ts': ['FillExtrusionStyleLayer', 'isFillExtrusionStyleLayer'],
  'webgl/draw/draw_heatmap.ts': ['drawHeatmap'],
  'webgl/draw/draw_hillshade.ts': ['drawHillshade'],
  'webgl/draw/draw_color_relief.ts': ['drawColorRelief'],
  'webgl/draw/draw_fill_extrusion.ts': ['drawFillExtrusion'],
  // Sources of other kinds
  'source/image_source.ts': ['ImageSource'],
  'source/canvas_source.ts': ['CanvasSource'],
  'source/video_source.ts': ['VideoSource'],
  'source/raster_dem_tile_source.ts': ['RasterDEMTileSource'],
  'source/raster_dem_tile_worker_source.ts': ['RasterDEMTileWorkerSource'],
  'source/vector_tile_mlt.ts': ['MLTVectorTile'],
  // The globe, mountains
  'geo/projection/globe_projection.ts': ['GlobeProjection'],
  'geo/projection/globe_transform.ts': ['createGlobeTransform'],
  'geo/projection/globe_camera_helper.ts': ['GlobeCameraHelper'],
  'geo/projection/vertical_perspective_projection.ts': ['VerticalPerspectiveProjection'],
  'geo/projection/vertical_perspective_transform.ts': ['createVerticalPerspectiveTransform'],
  'geo/projection/vertical_perspective_camera_helper.ts': ['VerticalPerspectiveCameraHelper'],
  'render/terrain.ts': ['Terrain'],
  'webgl/render_to_texture.ts': ['RenderToTexture'],
  'webgl/draw/draw_terrain.ts': ['drawDepth', 'drawTerrainHeightMap'],
  'webgl/draw/draw_sky.ts': ['drawSky', 'drawAtmosphere'],
  // Controls that the page has of its own
  'ui/control/attribution_control.ts': ['AttributionControl', 'defaultAttributionControlOptions'],
  'ui/control/logo_control.ts': ['LogoControl'],
  'ui/hash.ts': ['Hash'],
};

/** Sources in place of which something smaller stands. */
const REPLACED: Readonly<Record<string, string>> = {
  // The texts of the map are English, Russian and Ukrainian.
  'symbol/arabic_shaping.ts': 'export const applyArabicShaping = (text) => text;',
  'symbol/bidi.ts': `export const processBidirectionalText = (text) => [text];
    export const processStyledBidirectionalText = (text, sections) => [[text, sections]];`,
  // src/map/style.test.ts checks the style.
  'style/validate_style.ts': `const none = () => [];
    const valid = () => false;
    const parts = ['source', 'sprite', 'glyphs', 'layer', 'light', 'sky', 'terrain', 'filter', 'paintProperty', 'layoutProperty'];
    export const validateStyle = Object.assign(none, Object.fromEntries(parts.map((part) => [part, none])));
    export const SPEC_SOURCE_TYPES = new Set();
    export { valid as validateStyleAndEmit, valid as emitValidationErrors, valid as validateAndEmit };`,
  // The worker imports what it shares with the page, which a worker of a sandboxed page finds by a full address only.
  'util/web_worker.ts': `import { config } from './config.ts';
    export async function workerFactory() {
      const url = new URL(config.WORKER_URL, location.href).href;
      const sandboxed = 'data:text/javascript,import' + encodeURIComponent(JSON.stringify(url));
      return new Worker(origin === 'null' ? sandboxed : url, { type: 'module' });
    }`,
};

/** Rules for controls, popups and markers, of which the map has none but the scale. */
const UNUSED_STYLE =
  /maplibregl-(?:popup|marker|user-location|attrib|compact|ctrl-(?:icon|group|geolocate|attrib|logo|compass|zoom|fullscreen|shrink|globe|terrain))/;

/** A style sheet without the rules of which every selector is unused, their pictures with them. */
export function withoutUnused(css: string): string {
  return css.replace(/[^{}]+\{[^{}]*\}/g, (rule) => {
    const selectors = rule.slice(0, rule.indexOf('{')).split(',');
    return selectors.every((selector) => UNUSED_STYLE.test(selector)) ? '' : rule;
  });
}

const PAGE = '\0maplibre-page';
const WORKER = '\0maplibre-worker-url';
const LICENCE = `/*! MapLibre GL JS, built from its sources, in part. 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */`;

const pageModule = () =>
  [
    `import { config } from '${SOURCES}util/config.ts';`,
    ...Object.entries(EXPORTS).map(([name, file]) => `export { ${name} } from '${SOURCES}${file}';`),
    'export const setWorkerUrl = (url) => { config.WORKER_URL = url; };',
  ].join('\n');

const nothing = (names: readonly string[]) =>
  `function leftOut() {}\nexport { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;

const ofMapLibre = (modules: readonly string[]) => modules.some((id) => id.startsWith(SOURCES));

export function maplibreFromSources(): Plugin {
  const replaced = new Set<string>();
  return {
    name: 'maplibre-from-sources',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'maplibre-gl') return PAGE;
      return id === 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' ? WORKER : null;
    },
    load(id) {
      if (id === PAGE) return pageModule();
      if (id === WORKER) {
        const chunk = this.emitFile({
          type: 'chunk',
          id: `${SOURCES}source/worker.ts`,
          name: 'maplibre-worker',
        });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk};`;
      }
      if (!id.startsWith(SOURCES)) return null;
      const file = id.slice(SOURCES.length);
      const names = LEFT_OUT[file];
      const code = names ? nothing(names) : REPLACED[file];
      if (code !== undefined) replaced.add(file);
      return code ?? null;
    },
    /** As MapLibre's own build does: a field that is only declared must not overwrite what the parent's constructor set. */
    async transform(code, id) {
      if (id === STYLE) return withoutUnused(code);
      if (!id.startsWith(SOURCES)) return null;
      const { code: plain } = await transformWithOxc(code, id, {
        lang: 'ts',
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      return { code: plain, moduleType: 'js' };
    },
    buildEnd(error) {
      const gone = [...Object.keys(LEFT_OUT), ...Object.keys(REPLACED)].filter((file) => !replaced.has(file));
      if (!error && gone.length > 0) {
        this.error(
          `maplibre-gl no longer uses ${gone.join(', ')}: mend the lists of site/maplibre-sources.ts`,
        );
      }
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            chunkFileNames: (chunk) =>
              ofMapLibre(chunk.moduleIds) ? 'assets/maplibre-[hash].js' : 'assets/[name]-[hash].js',
          },
        },
      },
    }),
    /** Its licence asks that its name stays with the code. */
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && ofMapLibre(chunk.moduleIds)) chunk.code = `${LICENCE}\n${chunk.code}`;
      }
    },
  };
}
