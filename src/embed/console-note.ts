/** Effect: the console. In a frame a faulty link is the editor's matter, not the reader's: it is told where editors look. */
import type { Parameter } from '../state/parameters.ts';

/** Warns of parameters that could not be used; says nothing where there is none. */
export function noteUnusable(parameters: readonly Parameter[]): void {
  if (parameters.length === 0) return;
  console.warn(
    `kursk-map: left out what could not be used of this frame's address: ${parameters.join(', ')}. See docs/embed.md.`,
  );
}
