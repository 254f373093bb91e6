/** Effect: a modal dialog. On a phone everything of the page's head that is not the title waits behind one button. */
import { type ReactNode, useRef } from 'react';
import { useMessages } from './app-context.tsx';
import { Icon } from './icons.tsx';

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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key; a tap beside the menu closes it too */}
      <dialog
        className="menu"
        ref={dialog}
        aria-label={menu.open}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
      >
        <div className="menu-body">
          <div className="panel-head">
            <h2>{menu.open}</h2>
            <button type="button" aria-label={menu.close} title={menu.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          {children(close)}
        </div>
      </dialog>
    </>
  );
}
