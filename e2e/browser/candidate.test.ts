import { expect, test } from 'vitest';
import { type Candidate, findBrowser, type Step } from './candidate.ts';
import { STEPS } from './find.ts';

const at = (executablePath: string): Candidate => ({ name: 'test', executablePath });

function search(
  working: readonly string[],
  found: Readonly<Record<string, readonly string[]>>,
  chosen?: string,
) {
  const asked: string[] = [];
  const probed: (string | null)[] = [];
  const lines: string[] = [];
  const steps = Object.entries(found).map(
    ([name, paths]): Step => ({
      name,
      find: async () => {
        asked.push(name);
        return paths.map(at);
      },
    }),
  );
  const probe = async ({ executablePath }: Candidate) => {
    probed.push(executablePath);
    return working.includes(executablePath ?? '') ? null : 'it does not draw WebGL2';
  };
  const result = findBrowser({ chosen, steps, probe, report: (line) => lines.push(line) });
  return { result, asked, probed, lines };
}

test('the steps are asked in the order that the README names', () => {
  expect(STEPS.map(({ name }) => name)).toEqual([
    'used before',
    'Playwright',
    'installed',
    'playwright install',
    'apt',
  ]);
});

test('the first browser that draws is taken, and nothing is installed once there is one', async () => {
  const { result, asked, probed } = search(['/b', '/c'], { installed: ['/a', '/b'], apt: ['/c'] });
  expect((await result).executablePath).toBe('/b');
  expect(probed).toEqual(['/a', '/b']);
  expect(asked).toEqual(['installed']);
});

test('a step that finds nothing, or nothing that draws, passes on to the next', async () => {
  const { result, lines } = search(['/c'], { installed: ['/a'], 'playwright install': [], apt: ['/c'] });
  expect((await result).executablePath).toBe('/c');
  expect(lines).toEqual(['installed: /a: it does not draw WebGL2', 'apt: /c: works']);
});

test('$CHROME_PATH comes before everything', async () => {
  const { result, asked } = search(['/a', '/mine'], { installed: ['/a'] }, '/mine');
  expect((await result).executablePath).toBe('/mine');
  expect(asked).toEqual([]);
});

test('a $CHROME_PATH that does not work is an error of one line, not a reason to take another', async () => {
  const { result, asked } = search(['/a'], { installed: ['/a'] }, '/mine');
  const { message } = await result.then(
    () => expect.unreachable('it was taken'),
    (error: Error) => error,
  );
  expect(message).toBe(
    'CHROME_PATH=/mine cannot be used (it does not draw WebGL2): correct it, or unset it to have a browser found.',
  );
  expect(asked).toEqual([]);
});

test('where no browser can be had, one line says what to install', async () => {
  const { result } = search([], { installed: ['/a'], apt: [] });
  const { message } = await result.then(
    () => expect.unreachable('it was taken'),
    (error: Error) => error,
  );
  expect(message).not.toContain('\n');
  expect(message).toMatch(/npx playwright install --with-deps chromium.*apt install chromium.*CHROME_PATH/);
});
