/** A page of somebody else that embeds the map: what its editor sees. Holds the selectors of the host pages. */
import { expect, type Locator, type Page } from '@playwright/test';
import { HOST_PORT } from './served.ts';

/** What the pages and frames of a test remember about themselves. */
type Remembering = Window & {
  heard?: { type: string }[];
  touched?: string[];
  /** When a document first came into the reader's sight, in its own time; null before. */
  seenFrom?: number | null;
};

type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  /** What moved, from where to where; the node is null once it is gone. */
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

/** As a browser does that blocks what third parties store: whatever reaches for it gets an error. Runs in the page. */
function refuseStorage(): void {
  const touched: string[] = [];
  (window as Remembering).touched = touched;
  const refuse = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      get: () => {
        touched.push(name);
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) refuse(window, name);
  refuse(document, 'cookie');
  refuse(navigator, 'serviceWorker');
}

/** Notes when a document comes into the reader's sight. Runs in the page. */
function noteSight(): void {
  const here = window as Remembering;
  // What was out of sight is laid out anew in the frames in which it comes into sight, before anybody sees it.
  const firstSightMs = 100;
  const sight = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) here.seenFrom ??= here.seenFrom === undefined ? 0 : entry.time + firstSightMs;
    else here.seenFrom ??= null;
  });
  addEventListener('DOMContentLoaded', () => sight.observe(document.documentElement));
}

/** What moved in the reader's sight; what is out of sight moves for nobody. Also where the page's own scripts are off. Runs in the page. */
function shiftsSoFar(): string[] {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as Shift[];
  observer.disconnect();
  const { seenFrom = 0 } = window as Remembering;
  // Layout shift is told in thousandths; less is none. What follows a tap is no shift.
  return shifts
    .filter(({ startTime }) => startTime >= (seenFrom ?? Number.POSITIVE_INFINITY))
    .filter(({ value, hadRecentInput }) => value >= 0.001 && !hadRecentInput)
    .flatMap(({ sources }) =>
      sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const [from, to] = [previousRect, currentRect].map(
          ({ x, y, width, height }) => `${x},${y} ${width}×${height}`,
        );
        const what = element ? `${element.tagName} .${element.className}` : 'what is gone since';
        return `${what} in ${document.title}: from ${from} to ${to}`;
      }),
    );
}

export class HostPage {
  readonly page: Page;
  /** Every origin that anything was asked of. */
  readonly origins = new Set<string>();

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page of `e2e/host` and keeps watch of requests and messages; where it says so, whatever stores is refused. */
  static async open(page: Page, file: string, options: { noStorage?: boolean } = {}): Promise<HostPage> {
    const host = new HostPage(page);
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) host.origins.add(origin);
    });
    await page.addInitScript(() => {
      const here = window as Remembering;
      here.heard = [];
      for (const type of ['ready', 'height', 'day', 'lens', 'selection']) {
        document.addEventListener(`kursk-map:${type}`, (event) =>
          here.heard?.push((event as CustomEvent<{ type: string }>).detail),
        );
      }
    });
    await page.addInitScript(noteSight);
    if (options.noStorage) await page.addInitScript(refuseStorage);
    await page.goto(`http://127.0.0.1:${HOST_PORT}/${file}`);
    return host;
  }

  /** Everything that moved by itself before the reader's eyes, in the page and its frames, since they opened, as browsers count layout shift. */
  async shifted(): Promise<readonly string[]> {
    return (await Promise.all(this.page.frames().map((frame) => frame.evaluate(shiftsSoFar)))).flat();
  }

  /** What the page and its frames tried to store in or read from, where that was refused. */
  async stored(): Promise<readonly string[]> {
    const parts = await Promise.all(
      this.page
        .frames()
        .map((frame) => frame.evaluate(() => (window as Remembering).touched ?? ['unwatched'])),
    );
    return parts.flat();
  }

  /** What the map told the page, latest last. */
  heard(): Promise<readonly Record<string, unknown>[]> {
    return this.page.evaluate(() => (window as Remembering).heard ?? []);
  }

  /** An element of the page by its id: a frame, or what holds one. */
  element(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  /** The maps whose drawing is alive, by the ids of the elements that hold them. */
  async awake(): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const frame of this.page.frames().slice(1)) {
      if ((await frame.locator('.maplibregl-canvas').count()) === 0) continue;
      const holder = await frame.frameElement();
      ids.push(
        await holder.evaluate((node) => (node as Element).closest('[id]')?.id ?? 'a frame without a name'),
      );
    }
    return ids.sort();
  }

  async scrollsTo(id: string): Promise<void> {
    await this.element(id).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }

  async seesHeight(id: string, atLeast: number): Promise<void> {
    await expect
      .poll(async () => (await this.element(id).boundingBox())?.height ?? 0)
      .toBeGreaterThanOrEqual(atLeast);
  }

  /** Posts something to the page, as a frame of somebody else might. */
  async forges(data: unknown): Promise<void> {
    await this.page.evaluate((message) => {
      const stranger = document.createElement('iframe');
      stranger.hidden = true;
      document.body.append(stranger);
      const script = stranger.contentDocument?.createElement('script');
      if (!script) throw new Error('There is no frame to post from');
      script.textContent = `parent.postMessage(${JSON.stringify(message)}, '*')`;
      stranger.contentDocument?.body.append(script);
      window.postMessage(message, '*');
    }, data);
  }

  /** Posts something to every frame of the page. */
  async posts(data: unknown): Promise<void> {
    await this.page.evaluate((message) => {
      for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, '*');
    }, data);
  }
}
