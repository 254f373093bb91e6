/** Biome checks the rules of the house; this checks that every rule of ours fires, and only where it should. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

const IMPORT = 'lint/style/noRestrictedImports';
const GLOBAL = 'lint/style/noRestrictedGlobals';
const OURS = 'plugin';

/** A line of code in a file, and the rule that must fire on it; null where the line is allowed. */
type Case = readonly [file: string, line: string, rule: string | null];

const importing = (folder: string, from: string, rule: string | null): Case => [
  `src/${folder}/imports.ts`,
  `import '${from}';`,
  rule,
];

const CASES: readonly Case[] = [
  importing('domain', './day.ts', null),
  importing('domain', 'zod/mini', null),
  importing('domain', '../state/store.ts', IMPORT),
  importing('domain', 'react', IMPORT),
  importing('derive', '../domain/day.ts', null),
  importing('derive', '../state/store.ts', IMPORT),
  importing('derive', '../pipeline/read.ts', IMPORT),
  importing('derive', 'maplibre-gl', IMPORT),
  importing('derive', 'zustand/vanilla', IMPORT),
  importing('derive', 'node:fs', 'lint/correctness/noNodejsModules'),
  importing('ingest', '../domain/claim.ts', null),
  importing('ingest', '../derive/events.ts', IMPORT),
  importing('ingest', 'react', IMPORT),
  importing('text', '../domain/claim.ts', null),
  importing('text', '../state/store.ts', IMPORT),
  importing('text', 'react', IMPORT),
  importing('state', '../domain/day.ts', null),
  importing('state', 'zustand/vanilla', null),
  importing('state', 'zustand', IMPORT),
  importing('state', '../map/map-view.ts', IMPORT),
  importing('state', '../derive/events.ts', IMPORT),
  importing('map', '../state/store.ts', null),
  importing('map', 'maplibre-gl', null),
  importing('map', '../ui/legend.tsx', IMPORT),
  importing('map', '../text/en.ts', IMPORT),
  importing('map', '../derive/events.ts', IMPORT),
  importing('map', 'react', IMPORT),
  importing('map/layers', '../../domain/control.ts', null),
  importing('map/layers', '../../ui/legend.tsx', IMPORT),
  importing('embed', '../state/store.ts', null),
  importing('embed', '../map/map-view.ts', IMPORT),
  importing('embed', '../pipeline/read.ts', IMPORT),
  importing('picture', '../map/paint.ts', null),
  importing('picture', '../state/select.ts', null),
  importing('picture', '../text/en.ts', null),
  importing('picture', '../map/map-view.ts', IMPORT),
  importing('picture', '../state/load.ts', IMPORT),
  importing('picture', '../ui/legend.tsx', IMPORT),
  importing('picture', 'react', IMPORT),
  importing('ui', '../picture/picture.ts', null),
  importing('ui', '../map/map-view.ts', null),
  importing('ui', '../text/en.ts', null),
  importing('ui', 'maplibre-gl', IMPORT),
  importing('ui', '../derive/events.ts', IMPORT),
  importing('ui', '../desk/review.tsx', IMPORT),
  importing('ui', '../pipeline/read.ts', IMPORT),
  importing('ui', '@turf/turf', IMPORT),
  importing('ui/claims', '../../state/store.ts', null),
  importing('ui/claims', '../../ingest/draft.ts', IMPORT),
  importing('desk', '../ingest/draft.ts', null),
  importing('desk', '../pipeline/read.ts', null),
  importing('desk', '../state/store.ts', IMPORT),
  importing('desk', '../ui/legend.tsx', IMPORT),
  importing('desk/page', '../../ui/style/base.css', null),
  importing('desk/page', 'maplibre-gl', IMPORT),
  importing('pipeline', '../derive/events.ts', null),
  importing('pipeline', 'node:fs', null),
  importing('pipeline', '../ui/legend.tsx', IMPORT),
  importing('pipeline', '../state/load.ts', IMPORT),
  ['src/start.tsx', "import './ui/app.tsx';", null],
  ['src/start.tsx', "import './derive/events.ts';", IMPORT],
  ['src/start.tsx', "import 'maplibre-gl';", IMPORT],
  ['src/ui/lazy.ts', "await import('../derive/events.ts');", IMPORT],
  ['src/ui/types.ts', "export type { Event } from '../derive/events.ts';", IMPORT],

  ['src/ui/network.ts', "await fetch('x');", GLOBAL],
  ['src/ui/network.ts', "await window.fetch('x');", OURS],
  ['src/state/load.ts', "await fetch('x');", null],
  ['src/state/url-sync.ts', "await fetch('x');", GLOBAL],
  ['src/ui/address.ts', 'history.back();', GLOBAL],
  ['src/ui/address.ts', 'window.location.reload();', OURS],
  ['src/state/load.ts', 'location.reload();', GLOBAL],
  ['src/state/url-sync.ts', 'window.location.reload();', null],
  ['src/state/url-sync.ts', 'history.back();', null],

  ['src/state/clock.ts', 'export const a = new Date();', OURS],
  ['src/state/clock.ts', 'export const b = Date.now();', OURS],
  ['src/state/clock.ts', 'export const c = new Date(0);', null],
  ['src/main.tsx', 'document.title = new Date().toISOString();', null],

  ['src/ui/markup.tsx', "document.body.innerHTML = 'x';", OURS],
  ['src/ui/markup.tsx', "document.body.insertAdjacentHTML('beforeend', 'x');", OURS],
  ['src/map/markup.ts', "popup.setHTML('x');", OURS],
  [
    'src/ui/markup.tsx',
    "export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;",
    'lint/security/noDangerouslySetInnerHtml',
  ],
  ['src/state/storage.ts', "localStorage.setItem('a', 'b');", GLOBAL],
  ['src/state/storage.ts', "window.sessionStorage.setItem('a', 'b');", OURS],

  ['src/state/types.ts', 'export const a: any = 1;', 'lint/suspicious/noExplicitAny'],
  ['src/state/types.ts', 'export const b = (c?: string) => c!.length;', 'lint/style/noNonNullAssertion'],
  ['src/state/default.ts', 'export default 1;', 'lint/style/noDefaultExport'],
  ['src/state/Bad_name.ts', 'export const a = 1;', 'lint/style/useFilenamingConvention'],
  ['src/state/barrel.ts', "export * from './clock.ts';", 'lint/performance/noBarrelFile'],
  [
    'src/state/cycle-a.ts',
    "import { b } from './cycle-b.ts'; export const a = () => b;",
    'lint/suspicious/noImportCycles',
  ],
  [
    'src/state/cycle-b.ts',
    "import { a } from './cycle-a.ts'; export const b = () => a;",
    'lint/suspicious/noImportCycles',
  ],
];

/** Writes the cases into a project of their own, a line each, and returns the rules that fired by `file:line`. */
function lint(): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    mkdirSync(join(folder, '.git'));
    for (const name of ['biome.json', 'package.json', 'lint', '.gitignore']) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    for (const file of new Set(CASES.map(([file]) => file))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), linesOf(file).join('\n'));
    }
    const biome = join(ROOT, 'node_modules', '.bin', 'biome');
    const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(run.stdout) as {
      diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
    };
    const fired = new Map<string, string[]>();
    for (const { category, location } of diagnostics) {
      const key = `${location.path}:${Math.max(1, location.start.line)}`; // a file's own name counts as its first line
      fired.set(key, [...(fired.get(key) ?? []), category]);
    }
    return fired;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(file: string): string[] {
  return CASES.filter((entry) => entry[0] === file).map(([, line]) => line);
}

const HOUSE_RULES = new Set(CASES.flatMap(([, , rule]) => rule ?? []));
const fired = lint();

test.each(CASES)('%s: %s → %s', (file, line, rule) => {
  const rules = fired.get(`${file}:${linesOf(file).indexOf(line) + 1}`) ?? [];
  if (rule) expect(rules).toContain(rule);
  else expect(rules.filter((name) => HOUSE_RULES.has(name))).toEqual([]);
});
