/** A process of its own: is sent a record and a lens, derives control and sends it back. Started by `derive-lenses.ts`. */
import { deriveControl } from '../derive/derive.ts';
import type { LensMessage, LensTask } from './derive-lenses.ts';

function tell(message: LensMessage): void {
  process.send?.(message);
}

process.once('message', ({ record, lens }: LensTask) => {
  let told = 0;
  const control = deriveControl(record, lens, {
    onProgress: (done, total) => {
      const share = Math.floor((done / total) * 100) / 100;
      if (share > told) tell({ share });
      told = share;
    },
  });
  tell({ control });
});
