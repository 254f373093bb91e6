/** A process of its own: is sent a record and a drawing, derives control and sends it back. Started by `derive-drawings.ts`. */
import { derive } from '../derive/derive.ts';
import type { DrawingMessage, DrawingTask } from './derive-drawings.ts';

function tell(message: DrawingMessage): void {
  process.send?.(message);
}

process.once('message', ({ record, drawing }: DrawingTask) => {
  let told = 0;
  const drawn = derive(record, drawing, {
    onProgress: (done, total) => {
      const share = Math.floor((done / total) * 100) / 100;
      if (share > told) tell({ share });
      told = share;
    },
  });
  tell({ drawn });
});
