/**
 * Effects: runs other programs. `npm run lighthouse`: accessibility, best practices and SEO of page and frame must be 100.
 * Lighthouse is fetched when it is asked for and is no dependency: it brings a hundred packages that nothing else needs.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BROWSER_FLAGS } from '../e2e/browser/launch.ts';
import { type ServedSite, withSite } from './with-site.ts';

/** The newest that runs on the Node that the project asks for. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const PAGES = ['', 'embed.html', '?day=2025-01-05&lang=uk&place=berdin&theme=dark'];

interface LighthouseReport {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

/** Not in step with this process, which serves the pages meanwhile. */
const run = promisify(execFile);

async function measure({ address, browserPath }: ServedSite, path: string): Promise<LighthouseReport> {
  const flags = ['--headless=new', '--no-sandbox', ...BROWSER_FLAGS].join(' ');
  const { stdout } = await run(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      address + path,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--output=json',
      '--output-path=stdout',
      '--quiet',
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: browserPath }, maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout) as LighthouseReport;
}

/** Prints the scores of one page. Returns whether all are 100. */
function tell(path: string, { categories, audits }: LighthouseReport): boolean {
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  console.log(`${path || 'the page'}: ${CATEGORIES.map((name, at) => `${name} ${scores[at]}`).join(', ')}`);
  for (const name of CATEGORIES) {
    for (const { id } of categories[name]?.auditRefs ?? []) {
      const audit = audits[id];
      if (audit && audit.score !== null && audit.score < 1) console.log(`  ${name}: ${id}: ${audit.title}`);
    }
  }
  return scores.every((score) => score === 100);
}

await withSite(async (site) => {
  for (const path of PAGES) {
    if (!tell(path, await measure(site, path))) process.exitCode = 1;
  }
});
