/** A process of its own: is sent a record and a drawing, again and again, derives control and sends it back. Started by `derive-drawings.ts`. */
import { derive } from '../derive/derive.ts';
import type { DrawingMessage, DrawingTask } from './derive-drawings.ts';

function tell(message: DrawingMessage): void {
  process.send?.(message);
}

process.on('message', ({ record, drawing }: DrawingTask) => {
  let told = 0;
  const onProgress = (done: number, total: number) => {
    const share = Math.floor((done / total) * 100) / 100;
    if (share > told) tell({ share });
    told = share;
  };
  try {
    tell({ drawn: derive(record, drawing, { onProgress }) });
  } catch (error) {
    tell({ fault: error instanceof Error ? error.message : String(error) });
  }
});
