/** On a phone everything of the page's head that is not the title waits behind one button. */
import { type ReactNode, useRef } from 'react';
import { useMessages } from './app-context.tsx';
import { Icon } from './icons.tsx';
import { Modal } from './modal.tsx';

/** `children` are the controls; `close` lets one of them end the menu once it has done its work. */
export function Menu({ children }: { children: (close: () => void) => ReactNode }) {
  const { menu } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="menu-button"
        aria-haspopup="dialog"
        aria-label={menu.open}
        title={menu.open}
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="menu" />
      </button>
      <Modal dialog={dialog} className="menu" heading={menu.open} closeName={menu.close}>
        {children(close)}
      </Modal>
    </>
  );
}
