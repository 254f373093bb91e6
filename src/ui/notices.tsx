/** Quiet words about what could not be done as asked; each can be put away. */
import type { Notice } from '../state/store.ts';
import { dayInWords } from '../text/day-words.ts';
import type { Messages } from '../text/messages.ts';
import { useApp, useMessages } from './app-context.tsx';
import { Icon } from './icons.tsx';

function noticeText(shown: Notice, { notice }: Messages, day: string): string {
  switch (shown.kind) {
    case 'link':
      return notice.link(shown.parameters, day);
    case 'areas':
      return notice.areas[shown.failure];
    case 'ground':
      return notice.ground;
    case 'no-webgl':
      return notice.noWebGl;
    case 'context-lost':
      return notice.contextLost;
    default:
      return shown satisfies never;
  }
}

export function Notices() {
  const messages = useMessages();
  const notices = useApp((state) => state.notices);
  const { day, language } = useApp((state) => state.view);
  const { dismiss } = useApp((state) => state.actions);
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <div className="notice" key={notice.kind}>
          <p>{noticeText(notice, messages, dayInWords(day, language))}</p>
          <button type="button" aria-label={messages.notice.dismiss} onClick={() => dismiss(notice.kind)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
