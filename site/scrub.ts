/**
 * Effect: a browser. What it costs to move through time: a step of the map above an idle repaint, how that grows with the
 * number of areas, what a step of the whole page costs, and whether playing there and back leaves anything behind.
 * Processor time of the page's main thread, as the browser counts it; each figure is compared with another of the same run.
 */
import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import type { AreaLayer } from '../src/map/gl/area-layer.ts';
import type { Measure } from './budget.ts';

/** Days of the made-up drawing, and how many of them an area of it stands. */
const DAYS = 40;
const STANDS = 4;
/** Corners to an area. */
const CORNERS = 5;
/** Each run is as many frames as there are days; of several runs the middle one counts. */
const RUNS = 3;
/** Days that a play of the page leaps at each frame. */
const LEAP = 16;
const PLAYS = 10;

type Held = HTMLElement & { readonly map: MapLibre };
type Bench = Window & { slices?: readonly Parameters<AreaLayer['show']>[] };

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

/** Milliseconds of the main thread that `run` takes for each of its frames. */
async function perFrame(client: CDPSession, run: () => Promise<number>): Promise<number> {
  const before = await metric(client, 'TaskDuration');
  const frames = await run();
  return ((await metric(client, 'TaskDuration')) - before) * (1000 / frames);
}

/** Makes up `count` areas all over the map and the slice of each day. Runs in the page. */
function makeUp(_: Element, made: { count: number; days: number; stands: number; corners: number }): void {
  const { count, days, stands, corners } = made;
  const control = Array.from({ length: count }, (_each, index) => {
    const [x, y] = [34.7 + ((index * 0.618034) % 1), 51 + ((index * 0.754878) % 1) * 0.5];
    const ring = Array.from({ length: corners }, (_corner, at): [number, number] => {
      const angle = ((at % (corners - 1)) / (corners - 1)) * 2 * Math.PI;
      const reach = 0.02 + 0.004 * Math.cos(7 * angle + index);
      return [x + reach * Math.cos(angle), y + reach * 0.63 * Math.sin(angle)];
    });
    return {
      type: 'Feature' as const,
      id: `area-${index}`,
      first: Math.floor(((index * 0.569841) % 1) * days) - stands / 2,
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
      properties: {
        from: '2024-08-06',
        to: null,
        holder: index % 8 === 0 ? ('russia' as const) : ('ukraine' as const),
        evidence: (['reported', 'inferred', 'band', 'inferred'] as const)[index % 4] ?? 'band',
        rule: 'named' as const,
        basis: index % 3 === 0 ? ('claimed' as const) : ('assessed' as const),
        areaKm2: 1,
        claimIds: ['made-up'],
      },
    };
  });
  const drawing = { control, contact: [] };
  (window as Bench).slices = Array.from({ length: days }, (_day, day) => {
    const areas = control.filter(({ first }) => first <= day && day < first + stands);
    return [drawing, { areas, contact: [], isOld: () => false, inferred: true }, false];
  });
}

/** Repaints the map as often as there are days, stepping from day to day or showing the same again. Runs in the page. */
async function repaint(element: Element, steps: boolean): Promise<number> {
  const { map } = element as Held;
  const { slices = [] } = window as Bench;
  const { implementation } = map.getLayer('areas') as unknown as { implementation: AreaLayer };
  for (const slice of slices) {
    if (steps) implementation.show(...slice);
    map.triggerRepaint();
    await new Promise((painted) => map.once('render', painted));
  }
  return slices.length;
}

/** Milliseconds of an idle repaint and of a step, with so many areas. */
async function stepOf(
  client: CDPSession,
  map: Locator,
  count: number,
): Promise<{ idle: number; step: number }> {
  await map.evaluate(makeUp, { count, days: DAYS, stands: STANDS, corners: CORNERS });
  await map.evaluate(repaint, true);
  const [idle, step]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    idle.push(await perFrame(client, () => map.evaluate(repaint, false)));
    step.push(await perFrame(client, () => map.evaluate(repaint, true)));
  }
  return { idle: middle(idle), step: middle(step) };
}

/** Moves the slider to the last day and back, a leap a frame, as a finger does. Runs in the page. */
async function play(slider: Element, leap: number): Promise<number> {
  const input = slider as HTMLInputElement;
  const last = Number(input.max);
  const there = Array.from({ length: Math.floor(last / leap) + 1 }, (_, at) => at * leap);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const index of [...there, ...there.toReversed()]) {
    set?.call(input, String(index));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((painted) => requestAnimationFrame(painted));
  }
  return there.length * 2;
}

/** Bytes of the heap after so many more plays, everything unused given back. */
async function heapAfter(client: CDPSession, slider: Locator, plays: number): Promise<number> {
  for (let each = 0; each < plays; each++) await slider.evaluate(play, LEAP);
  await client.send('HeapProfiler.collectGarbage');
  return metric(client, 'JSHeapUsedSize');
}

async function open(browser: Browser, address: string): Promise<{ page: Page; client: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 480, height: 400 }, reducedMotion: 'reduce' });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The runner of this file names functions by a function of its own, which functions that run in the page lack.
  await page.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  await page.goto(address);
  await page.waitForSelector('[data-map][data-drawn-day]', { timeout: 60_000 });
  return { page, client };
}

/** @param address of the built site, ending in a slash */
export async function scrubMeasures(browser: Browser, address: string): Promise<readonly Measure[]> {
  const { page, client } = await open(browser, `${address}embed.html`);
  try {
    const map = page.locator('[data-map]');
    const few = await stepOf(client, map, 200);
    const many = await stepOf(client, map, 20_000);
    const slider = page.locator('[type="range"]');
    await page.reload();
    await page.waitForSelector('[data-map][data-drawn-day]', { timeout: 60_000 });
    const once = await heapAfter(client, slider, 1);
    const whole = await perFrame(client, () => slider.evaluate(play, LEAP));
    const often = await heapAfter(client, slider, PLAYS - 2);
    const measure = (name: string, value: number, limit: number, unit: Measure['unit']): Measure => ({
      name,
      value,
      limit,
      unit,
      binding: false,
    });
    return [
      measure('a step of the map, above an idle repaint', few.step - few.idle, 0.5, 'ms'),
      measure('a step with 20,000 areas, against 200', many.step / few.step, 1.5, '×'),
      measure('a step of the whole frame', whole, 16.7, 'ms'),
      measure('heap after ten plays there and back, against one', often / once, 1.05, '×'),
    ];
  } finally {
    await page.close();
  }
}
