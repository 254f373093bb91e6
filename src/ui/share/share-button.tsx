/** The button that opens the ways to share a view; their code is fetched when it is first pressed. */
import { lazy, Suspense, useRef, useState } from 'react';
import { useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';
import { Modal } from '../modal.tsx';

const ShareTabs = lazy(async () => ({ default: (await import('./share-tabs.tsx')).ShareTabs }));

/** `link` for a button that looks like the links around it. */
export function ShareButton({ look }: { look: 'button' | 'link' }) {
  const { share } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
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
      <Modal
        dialog={dialog}
        className="share"
        heading={share.heading}
        closeName={share.close}
        onClose={() => setOpen(false)}
      >
        <Suspense fallback={null}>{isOpen && <ShareTabs />}</Suspense>
      </Modal>
    </>
  );
}
