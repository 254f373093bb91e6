/** Effect: runs other programs. The project's checks one after the other, each under a heading; the first that fails ends it. */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

interface Check {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** What to do where it fails. */
  readonly remedy: string;
}

const GROUPS: Readonly<Record<string, readonly Check[]>> = {
  check: [
    { title: 'Types', command: ['tsc', '--noEmit'], remedy: 'mend the types named above' },
    {
      title: 'Format, lint and the rules of the house',
      command: ['biome', 'ci', '--error-on-warnings', '.'],
      remedy: '"npx biome check --write" mends what can be mended by machine',
    },
    { title: 'Dead code', command: ['knip'], remedy: 'remove what nothing uses' },
    {
      title: 'Data: public/data is what data/ derives to',
      command: ['npm', 'run', '--silent', 'data', '--', '--check'],
      remedy: 'mend the records named above, or run "npm run data" and commit what it changed',
    },
    {
      title: 'The record holds facts, not sentences of articles',
      command: ['npm', 'run', '--silent', 'check:copied'],
      remedy: 'take the words named above out of the record',
    },
  ],
  unit: [{ title: 'Unit tests', command: ['vitest', 'run'], remedy: 'see the failing tests above' }],
  e2e: [
    {
      title: 'End-to-end tests on the built site',
      command: ['npm', 'run', '--silent', 'e2e'],
      remedy: 'see the failing tests above; pictures are in test-results/',
    },
  ],
};

const ROOT = resolve(import.meta.dirname, '..');
const PATH = [resolve(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`;
}

/** Runs one check. Returns whether it passed. */
function passes({ title, command, remedy }: Check): boolean {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
  const began = performance.now();
  const [program, ...args] = command;
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    console.log(`✓ ${title} (${seconds(began)})`);
    return true;
  }
  console.error(`✗ ${title}: "${command.join(' ')}" failed${error ? ` (${error.message})` : ''}; ${remedy}.`);
  return false;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (asked.length === 0 || unknown.length > 0) {
  console.error(`Name one or more of: ${Object.keys(GROUPS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const checks = asked.flatMap((name) => GROUPS[name] ?? []);
  process.exitCode = checks.every(passes) ? 0 : 1;
}
