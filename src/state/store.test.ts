import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrawings } from './drawings.ts';
import { createLensSwitch } from './lens-switch.ts';
import { packDrawing } from './pack-drawing.ts';
import { startPlayer } from './player.ts';
import type { Published } from './published.ts';
import { type Settings, STANDARD_SETTINGS } from './settings.ts';
import { createAppStore } from './store.ts';
import { LAYERS, STANDARD_VIEW, type ViewState } from './view.ts';

const keyframes = ['2024-08-06', '2024-08-20'];
const published = {
  manifest: {
    firstDay: '2024-08-06',
    lastDay: '2024-08-31',
    keyframes: { all: keyframes, ukraine: keyframes, russia: keyframes, independent: keyframes, known: [] },
  },
} as unknown as Published;

const view: ViewState = { ...STANDARD_VIEW, day: '2024-08-10' };

const newStore = (settings: Settings = STANDARD_SETTINGS) =>
  createAppStore({ published, control: [], contact: [], view, settings, notices: [] });

describe('the store', () => {
  it('keeps the day inside the timeline', () => {
    const store = newStore();
    store.getState().actions.goTo('2030-01-01');
    expect(store.getState().view.day).toBe('2024-08-31');
    store.getState().actions.stepDays(-999);
    expect(store.getState().view.day).toBe('2024-08-06');
  });

  it('keeps the day inside the narrower timeline of a link', () => {
    const store = newStore({ ...STANDARD_SETTINGS, from: '2024-08-08', to: '2024-08-12' });
    store.getState().actions.stepChange('next');
    expect(store.getState().view.day).toBe('2024-08-12');
    store.getState().actions.stepChange('previous');
    expect(store.getState().view.day).toBe('2024-08-08');
  });

  it('leaves out one optional layer and brings it back in its order', () => {
    const store = newStore();
    const { showLayer } = store.getState().actions;
    showLayer('inferred', false);
    expect(store.getState().view.layers).toEqual(['fighting', 'names']);
    showLayer('inferred', true);
    expect(store.getState().view.layers).toEqual(LAYERS);
  });

  it('has one notice of a kind, and none after it was put away', () => {
    const store = newStore();
    const { notify, dismiss } = store.getState().actions;
    notify({ kind: 'areas', failure: 'missing' });
    notify({ kind: 'areas', failure: 'broken' });
    expect(store.getState().notices).toEqual([{ kind: 'areas', failure: 'broken' }]);
    dismiss('areas');
    expect(store.getState().notices).toEqual([]);
  });
});

describe('playing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('moves a day at a time at its speed and stops at the end', () => {
    const store = newStore();
    startPlayer(store);
    store.getState().actions.setPlaying(true);
    vi.advanceTimersByTime(1000);
    expect(store.getState().view.day).toBe('2024-08-14');
    vi.advanceTimersByTime(60_000);
    expect(store.getState().view.day).toBe('2024-08-31');
    expect(store.getState().playing).toBe(false);
  });

  it('begins again at the first day when it is started at the last', () => {
    const store = newStore();
    startPlayer(store);
    store.getState().actions.goTo('2024-08-31');
    store.getState().actions.setPlaying(true);
    expect(store.getState().view.day).toBe('2024-08-06');
  });

  it('stands still once paused', () => {
    const store = newStore();
    startPlayer(store);
    store.getState().actions.setPlaying(true);
    vi.advanceTimersByTime(500);
    store.getState().actions.setPlaying(false);
    const { day } = store.getState().view;
    vi.advanceTimersByTime(60_000);
    expect(store.getState().view.day).toBe(day);
  });
});

describe('switching the lens', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const base = new URL('https://example.org/data/');
  const areas = (lens: string) =>
    packDrawing(
      [
        {
          type: 'Feature',
          id: `${lens}-2024-08-06`,
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [35, 51],
                [35.1, 51],
                [35.1, 51.1],
                [35, 51],
              ],
            ],
          },
          properties: {
            holder: 'ukraine',
            evidence: 'reported',
            rule: 'named',
            basis: 'claimed',
            from: '2024-08-06',
            to: null,
            areaKm2: 1,
            claimIds: ['c'],
          },
        },
      ],
      [],
    );

  /** Answers each file when told to, so that answers can come in any order. */
  function network() {
    const waiting = new Map<string, (response: Response) => void>();
    vi.stubGlobal('fetch', (url: URL) => {
      const file = url.pathname.split('/').pop() ?? '';
      return new Promise<Response>((resolve) => waiting.set(file, resolve));
    });
    return (lens: string, response?: Response) =>
      waiting.get(`drawing.${lens}.json`)?.(response ?? Response.json(areas(lens)));
  }

  it('keeps lens and areas together until the new ones are here', async () => {
    const answer = network();
    const store = newStore();
    const done = createLensSwitch(store, createDrawings(store, base))('russia');
    expect(store.getState()).toMatchObject({ busy: true, view: { lens: 'all' } });
    answer('russia');
    await done;
    expect(store.getState()).toMatchObject({
      busy: false,
      view: { lens: 'russia' },
      control: [{ id: 'russia-2024-08-06' }],
    });
  });

  it('shows the last lens asked for, though its answer came first', async () => {
    const answer = network();
    const store = newStore();
    const choose = createLensSwitch(store, createDrawings(store, base));
    const pending = [choose('russia'), choose('ukraine')];
    answer('ukraine');
    answer('russia');
    await Promise.all(pending);
    expect(store.getState()).toMatchObject({
      view: { lens: 'ukraine' },
      control: [{ id: 'ukraine-2024-08-06' }],
    });
  });

  it.each([
    ['missing', new Response('', { status: 404 })],
    ['broken', new Response('<!doctype html>', { status: 200 })],
    ['broken', Response.json({ type: 'FeatureCollection', features: [{ geometry: null }] })],
    ['broken', Response.json({ ...areas('russia'), outlines: { scale: 1, steps: '', jumps: '', ways: '' } })],
  ])('draws nothing and says so when the areas are %s', async (failure, response) => {
    const answer = network();
    const store = newStore();
    const done = createLensSwitch(store, createDrawings(store, base))('russia');
    answer('russia', response);
    await done;
    expect(store.getState()).toMatchObject({
      control: [],
      notices: [{ kind: 'areas', failure }],
      view: { lens: 'russia' },
    });
  });
});
