/** Effect: a modal dialog. The day in words where it does not stand under the map: in a frame. */
import { useRef, useState } from 'react';
import { useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';
import { TextTables } from './text-tables.tsx';

export function TextDialog() {
  const { twin } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="link"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {twin.open}
      </button>
      <dialog
        className="text-dialog twin"
        ref={dialog}
        aria-label={twin.heading}
        onClose={() => setOpen(false)}
      >
        <div className="panel-head">
          <h2>{twin.heading}</h2>
          <button type="button" aria-label={twin.close} title={twin.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {isOpen && <TextTables onPlace={close} />}
      </dialog>
    </>
  );
}
