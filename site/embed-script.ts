/** Effect: the file system. Builds `embed.js` beside the site: one small script that stands alone, under a name that never changes. */
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What pages that embed the map load: it must run in every browser that runs the map, on any page. */
const ENTRY = resolve(import.meta.dirname, '../src/embed/host.ts');

export function embedScript(): Plugin {
  let outDir = '';
  let target: string | string[] | false = false;
  return {
    name: 'embed-script',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
      target = config.build.target;
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          outDir,
          target,
          emptyOutDir: false,
          lib: { entry: ENTRY, formats: ['iife'], name: 'kurskMap', fileName: () => 'embed.js' },
        },
      });
    },
  };
}
