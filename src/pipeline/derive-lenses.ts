/** Starts processes: derives control under every lens, as many lenses at once as the machine has cores. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ControlCollection } from '../domain/control.ts';
import { LENSES, type Lens } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import type { DerivationMemory } from './derivation-memory.ts';

export interface LensTask {
  readonly record: DataRecord;
  readonly lens: Lens;
}

export type LensMessage = { readonly share: number } | { readonly control: ControlCollection };

export type LensControl = Readonly<Record<Lens, ControlCollection>>;

/** Told again and again while it works: of all lenses together, the share derived so far, 0 to 1. */
export type OnShare = (share: number) => void;

const WORKER = fileURLToPath(new URL('./lens-worker.ts', import.meta.url));

function deriveLens(task: LensTask, onShare: OnShare, signal: AbortSignal): Promise<ControlCollection> {
  const worker = fork(WORKER, { serialization: 'advanced', signal });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: LensMessage) => {
      if ('share' in message) onShare(message.share);
      else {
        resolve(message.control);
        worker.disconnect();
      }
    });
    worker.once('error', reject);
    worker.once('exit', () =>
      reject(new Error(`The derivation under the lens ${task.lens} ended without a result`)),
    );
    worker.send(task);
  });
}

/** Control under every lens, recalled from `memory` where it is known. Rejects where a derivation fails; the result does not depend on the number of cores. */
export async function deriveLenses(
  record: DataRecord,
  memory: DerivationMemory,
  onShare: OnShare,
): Promise<LensControl> {
  const shares = new Map<Lens, number>();
  const derived = new Map<Lens, ControlCollection>();
  const waiting = [...LENSES];
  const stop = new AbortController();
  const work = async (): Promise<void> => {
    for (let lens = waiting.shift(); lens; lens = waiting.shift()) {
      const current = lens;
      const onShareOfLens: OnShare = (share) => {
        shares.set(current, share);
        onShare([...shares.values()].reduce((a, b) => a + b, 0) / LENSES.length);
      };
      const known = await memory.recall(lens);
      const control = known ?? (await deriveLens({ record, lens }, onShareOfLens, stop.signal));
      if (!known) await memory.keep(lens, control);
      onShareOfLens(1);
      derived.set(lens, control);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), LENSES.length) }, work));
  } finally {
    stop.abort();
  }
  return Object.fromEntries(derived) as LensControl;
}
