/** Starts processes: derives every drawing, as many drawings at once as the machine has cores. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Drawn } from '../domain/drawn.ts';
import { DRAWINGS, type Drawing } from '../domain/lens.ts';
import type { DataRecord } from '../domain/record.ts';
import type { DerivationMemory } from './derivation-memory.ts';

export interface DrawingTask {
  readonly record: DataRecord;
  readonly drawing: Drawing;
}

export type DrawingMessage = { readonly share: number } | { readonly drawn: Drawn };

export type Drawings = Readonly<Record<Drawing, Drawn>>;

/** Told again and again while it works: of all drawings together, the share derived so far, 0 to 1. */
export type OnShare = (share: number) => void;

const WORKER = fileURLToPath(new URL('./drawing-worker.ts', import.meta.url));

function deriveDrawing(task: DrawingTask, onShare: OnShare, signal: AbortSignal): Promise<Drawn> {
  const worker = fork(WORKER, { serialization: 'advanced', signal });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: DrawingMessage) => {
      if ('share' in message) onShare(message.share);
      else {
        resolve(message.drawn);
        worker.disconnect();
      }
    });
    worker.once('error', reject);
    worker.once('exit', () =>
      reject(new Error(`The derivation of the drawing ${task.drawing} ended without a result`)),
    );
    worker.send(task);
  });
}

/** Every drawing, recalled from `memory` where it is known. Rejects where a derivation fails; the result does not depend on the number of cores. */
export async function deriveDrawings(
  record: DataRecord,
  memory: DerivationMemory,
  onShare: OnShare,
): Promise<Drawings> {
  const shares = new Map<Drawing, number>();
  const derived = new Map<Drawing, Drawn>();
  const waiting = [...DRAWINGS];
  const stop = new AbortController();
  const work = async (): Promise<void> => {
    for (let drawing = waiting.shift(); drawing; drawing = waiting.shift()) {
      const current = drawing;
      const onShareOfOne: OnShare = (share) => {
        shares.set(current, share);
        onShare([...shares.values()].reduce((a, b) => a + b, 0) / DRAWINGS.length);
      };
      const known = await memory.recall(drawing);
      const drawn = known ?? (await deriveDrawing({ record, drawing }, onShareOfOne, stop.signal));
      if (!known) await memory.keep(drawing, drawn);
      onShareOfOne(1);
      derived.set(drawing, drawn);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), DRAWINGS.length) }, work));
  } finally {
    stop.abort();
  }
  return Object.fromEntries(derived) as Drawings;
}
