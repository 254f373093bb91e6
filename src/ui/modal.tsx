/** Effect: a modal dialog with a heading and a way out; Escape and a tap beside it close it too. */
import type { ReactNode, RefObject } from 'react';
import { Icon } from './icons.tsx';

interface ModalProps {
  /** Opens by its own `showModal`. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly className: string;
  readonly heading: string;
  /** Of the button that closes it. */
  readonly closeName: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

export function Modal({ dialog, className, heading, closeName, onClose, children }: ModalProps) {
  const close = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key; a tap beside the dialog closes it too
    <dialog
      className={className}
      ref={dialog}
      aria-label={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className={`${className}-body`}>
        <div className="panel-head">
          <h2>{heading}</h2>
          <button type="button" aria-label={closeName} title={closeName} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
