/** What a browser to test with is, and the order in which one is looked for. Pure: looking and trying are passed in. */

export interface Candidate {
  readonly name: string;
  /** Null for the browser that Playwright manages itself. */
  readonly executablePath: string | null;
}

/** A place to look in. Steps are tried one after the other, and a later one is not asked once a browser works. */
export interface Step {
  readonly name: string;
  find(): Promise<readonly Candidate[]>;
}

/** Why a candidate is no use; null where it launches and draws. */
export type Probe = (candidate: Candidate) => Promise<string | null>;

export interface Search {
  /** `$CHROME_PATH`: the one to use, whatever else there is. */
  readonly chosen: string | undefined;
  readonly steps: readonly Step[];
  readonly probe: Probe;
  readonly report: (line: string) => void;
}

/**
 * Finds the first browser that works.
 * @throws Error with one line that says what to do
 */
export async function findBrowser({ chosen, steps, probe, report }: Search): Promise<Candidate> {
  if (chosen) {
    const candidate = { name: '$CHROME_PATH', executablePath: chosen };
    const fault = await probe(candidate);
    if (fault === null) return candidate;
    throw new Error(
      `CHROME_PATH=${chosen} cannot be used (${fault}): correct it, or unset it to have a browser found.`,
    );
  }
  for (const step of steps) {
    for (const candidate of await step.find()) {
      const fault = await probe(candidate);
      report(`${step.name}: ${candidate.executablePath ?? candidate.name}: ${fault ?? 'works'}`);
      if (fault === null) return candidate;
    }
  }
  throw new Error(
    'No browser that draws WebGL2 was found or could be installed: run "npx playwright install --with-deps chromium" or ' +
      '"apt install chromium", or set CHROME_PATH to a Chromium.',
  );
}
