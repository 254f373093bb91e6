/** Starts processes: derives every drawing that is not remembered, as many at once as the machine has cores. */
import { type ChildProcess, fork } from 'node:child_process';
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

export type DrawingMessage =
  | { readonly share: number }
  | { readonly drawn: Drawn }
  | { readonly fault: string };

export type Drawings = Readonly<Record<Drawing, Drawn>>;

/** What was done: every drawing, and those of them that had to be derived. */
export interface Derived {
  readonly drawings: Drawings;
  readonly anew: readonly Drawing[];
}

/** Told again and again while it works: of all drawings together, the share derived so far, 0 to 1. */
export type OnShare = (share: number) => void;

const WORKER = fileURLToPath(new URL('./drawing-worker.ts', import.meta.url));

function deriveIn(worker: ChildProcess, task: DrawingTask, onShare: OnShare): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.removeAllListeners();
      settle();
    };
    const fail = (why: string) =>
      end(() => reject(new Error(`The derivation of the drawing ${task.drawing} failed: ${why}`)));
    worker.on('message', (message: DrawingMessage) => {
      if ('share' in message) onShare(message.share);
      else if ('drawn' in message) end(() => resolve(message.drawn));
      else fail(message.fault);
    });
    worker.on('error', ({ message }) => fail(message));
    worker.on('exit', (code, signal) => fail(`its process ended with ${signal ?? code}`));
    worker.send(task);
  });
}

/** Derives drawings in one process, one after the other, for as long as there are any. */
async function work(
  worker: ChildProcess,
  tasks: DrawingTask[],
  onShare: (drawing: Drawing, share: number) => void,
  onDrawn: (drawing: Drawing, drawn: Drawn) => Promise<void>,
): Promise<void> {
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const { drawing } = task;
    const drawn = await deriveIn(worker, task, (share) => onShare(drawing, share));
    await onDrawn(drawing, drawn);
  }
}

/**
 * Every drawing, recalled from `memory` where it is known. Rejects with the drawing's name where a derivation fails; the
 * result does not depend on the number of cores.
 */
export async function deriveDrawings(
  record: DataRecord,
  memory: DerivationMemory,
  onShare: OnShare,
): Promise<Derived> {
  const derived = new Map<Drawing, Drawn>();
  for (const drawing of DRAWINGS) {
    const known = await memory.recall(drawing);
    if (known) derived.set(drawing, known);
  }
  const anew = DRAWINGS.filter((drawing) => !derived.has(drawing));
  const tasks = anew.map((drawing) => ({ record, drawing }));
  const shares = new Map<Drawing, number>([...derived.keys()].map((drawing) => [drawing, 1]));
  const tell = (drawing: Drawing, share: number) => {
    shares.set(drawing, share);
    onShare([...shares.values()].reduce((a, b) => a + b, 0) / DRAWINGS.length);
  };
  const keep = async (drawing: Drawing, drawn: Drawn) => {
    derived.set(drawing, drawn);
    tell(drawing, 1);
    await memory.keep(drawing, drawn);
  };
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () =>
    fork(WORKER, { serialization: 'advanced', execArgv: ['--import', 'tsx/esm'] }),
  );
  try {
    await Promise.all(workers.map((worker) => work(worker, tasks, tell, keep)));
  } finally {
    for (const worker of workers) worker.kill();
  }
  return { drawings: Object.fromEntries(derived) as Drawings, anew };
}
