/** All keys, and the switch that turns them off for those whom single keys get in the way of. */
import type { RefObject } from 'react';
import type { FieldName } from '../form.ts';
import { COMMANDS, FIELD_KEYS } from '../keys.ts';
import { EN } from '../words.ts';

export interface KeysDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function KeysDialog({ dialog, on, onChange }: KeysDialogProps) {
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-heading">
      <h2 id="keys-heading">Keys</h2>
      <div className="keys-lists">
        <dl>
          {Object.values(COMMANDS).map(({ key, words }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>1</kbd>–<kbd>9</kbd>
            </dt>
            <dd>Choose in the field, or among the pins</dd>
          </div>
          <div>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>Leave a field that is typed in</dd>
          </div>
        </dl>
        <dl>
          {Object.entries(FIELD_KEYS).map(([field, key]) => (
            <div key={field}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{EN.field[field as FieldName]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} /> Single
        keys are on
      </label>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
