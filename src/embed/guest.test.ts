import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { LENSES } from '../domain/lens.ts';
import type { Published } from '../state/published.ts';
import { STANDARD_SETTINGS } from '../state/settings.ts';
import { createAppStore } from '../state/store.ts';
import { STANDARD_VIEW } from '../state/view.ts';
import type { Channel } from './channel.ts';
import { startGuest } from './guest.ts';
import type { GuestMessage, HostMessage } from './protocol.ts';

const keyframes = { all: [], ukraine: [], russia: [], independent: [] };
const published = {
  manifest: { firstDay: '2024-08-06', lastDay: '2024-08-31', keyframes },
  places: new Map([['sudzha', {}]]),
  claims: new Map(),
} as unknown as Published;

function join() {
  const store = createAppStore({
    published,
    control: [],
    contact: [],
    view: { ...STANDARD_VIEW, day: '2024-08-10' },
    settings: STANDARD_SETTINGS,
    notices: [],
  });
  const told: GuestMessage[] = [];
  let ask: (message: HostMessage) => void = () => undefined;
  const channel: Channel = {
    tell: (message) => told.push(message),
    asked: Promise.resolve(),
    hear: (listener) => {
      ask = listener;
    },
  };
  const chooseLens = vi.fn(async (lens: (typeof LENSES)[number]) =>
    store.getState().actions.showLens(lens, { control: [], contact: [] }),
  );
  startGuest({ store, chooseLens }, channel);
  return { store, told, chooseLens, ask: (message: HostMessage) => ask(message) };
}

it('shows what the page asks for, and tells what then changed', () => {
  const { store, told, ask } = join();
  ask({ type: 'set-view', view: { day: '2024-08-20', place: 'sudzha', lens: 'russia', theme: 'dark' } });
  expect(store.getState().view).toMatchObject({ day: '2024-08-20', lens: 'russia', theme: 'dark' });
  expect(told).toEqual([
    { type: 'day', day: '2024-08-20' },
    { type: 'selection', place: 'sudzha', spot: null },
    { type: 'lens', lens: 'russia' },
  ]);
  ask({ type: 'set-view', view: { place: '' } });
  expect(store.getState().view.selection).toBeNull();
  ask({ type: 'play' });
  expect(store.getState().playing).toBe(true);
  ask({ type: 'set-view', view: { day: '2024-08-12' } });
  expect(store.getState().playing).toBe(false);
});

it('stays whole whatever view it is asked for, and notes what it could not use', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('day', 'lens', 'place', 'spot', 'camera', 'layers'), fc.string()),
      (view) => {
        const { store, ask } = join();
        ask({ type: 'set-view', view });
        const shown = store.getState().view;
        expect(shown.day >= '2024-08-06' && shown.day <= '2024-08-31').toBe(true);
        expect(LENSES).toContain(shown.lens);
      },
    ),
  );
  warn.mockClear();
  join().ask({ type: 'set-view', view: { day: '2024-02-30' } });
  expect(warn.mock.calls.flat().join()).toContain('day');
  warn.mockRestore();
});
