/** Effect: launches a browser. One that starts but cannot draw is no use to us. */
import { chromium } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import { launchOptions } from './launch.ts';

const PATIENCE_MS = 30_000;

/** Launches the candidate and draws one WebGL2 pixel: null where it works, else why not. */
export async function probe({ executablePath }: Candidate): Promise<string | null> {
  try {
    const browser = await chromium.launch({ ...launchOptions(executablePath), timeout: PATIENCE_MS });
    try {
      const page = await browser.newPage();
      const pixel = await page.evaluate(() => {
        const gl = document.createElement('canvas').getContext('webgl2');
        if (!gl) return null;
        gl.clearColor(0.2, 0.4, 0.6, 1);
        gl.clear(gl.COLOR_BUFFER_BIT);
        const read = new Uint8Array(4);
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, read);
        return read.join();
      });
      return pixel === '51,102,153,255' ? null : 'it does not draw WebGL2';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return firstLine(error);
  }
}

/** Playwright's errors run over many lines and name their cause in the first. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0]?.slice(0, 200) ?? '';
}
