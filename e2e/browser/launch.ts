/** How the browser is launched, here and by the tests. */
import type { LaunchOptions } from '@playwright/test';

/**
 * Draw WebGL in software, and text the same on every machine: `slight` is the only hinting under which
 * Playwright's headless shell and a full Chrome rasterise alike.
 */
export const BROWSER_FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-lcd-text',
  '--disable-gpu-rasterization',
  '--font-render-hinting=slight',
];

/** @param executablePath null for the browser that Playwright manages itself */
export function launchOptions(executablePath: string | null, ...moreFlags: string[]): LaunchOptions {
  const args = [...BROWSER_FLAGS, ...moreFlags];
  return executablePath ? { args, executablePath } : { args };
}
