/** Effect: a modal dialog. The button that opens the ways to share a view; their code is fetched when it is first pressed. */
import { lazy, Suspense, useRef, useState } from 'react';
import { useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';

const ShareTabs = lazy(async () => ({ default: (await import('./share-tabs.tsx')).ShareTabs }));

/** `link` for a button that looks like the links around it; `onOpen` hears that the dialog opens. */
export function ShareButton({ look }: { look: 'button' | 'link' }) {
  const { share } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={look === 'link' ? 'link' : 'share-button'}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {look === 'button' && <Icon name="share" />}
        {share.open}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own key; a tap beside the dialog closes it too */}
      <dialog
        className="share"
        ref={dialog}
        aria-label={share.heading}
        onClose={() => setOpen(false)}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
      >
        <div className="share-body">
          <div className="panel-head">
            <h2>{share.heading}</h2>
            <button type="button" aria-label={share.close} title={share.close} onClick={close}>
              <Icon name="close" />
            </button>
          </div>
          <Suspense fallback={null}>{isOpen && <ShareTabs />}</Suspense>
        </div>
      </dialog>
    </>
  );
}
