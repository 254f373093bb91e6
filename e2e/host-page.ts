/** A page of somebody else that embeds the map: what its editor sees. Holds the selectors of the host pages. */
import { expect, type Locator, type Page } from '@playwright/test';
import { HOST_PORT } from './served.ts';

/** What the pages and frames of a test remember about themselves. */
type Remembering = Window & { shifted?: string[]; heard?: { type: string }[] };

export class HostPage {
  readonly page: Page;
  /** Every origin that anything was asked of. */
  readonly origins = new Set<string>();

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page of `e2e/host` and keeps watch: of layout shifts in it and its frames, of requests, of messages. */
  static async open(page: Page, file: string): Promise<HostPage> {
    const host = new HostPage(page);
    page.context().on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) host.origins.add(origin);
    });
    await page.addInitScript(() => {
      const here = window as Remembering;
      here.shifted = [];
      here.heard = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[]) {
          // Layout shift is told in thousandths; less is none.
          if (entry.value < 0.001) continue;
          for (const { node } of entry.sources) {
            const element = node instanceof Element ? node : node?.parentElement;
            here.shifted?.push(
              `${element?.tagName} .${element?.className}: ${element?.textContent?.slice(0, 40)}`,
            );
          }
        }
      }).observe({ type: 'layout-shift', buffered: true });
      for (const type of ['ready', 'height', 'day', 'lens', 'selection']) {
        document.addEventListener(`kursk-map:${type}`, (event) =>
          here.heard?.push((event as CustomEvent<{ type: string }>).detail),
        );
      }
    });
    await page.goto(`http://127.0.0.1:${HOST_PORT}/${file}`);
    return host;
  }

  /** Everything that moved by itself in the page and its frames since they opened, as browsers count layout shift. */
  async shifted(): Promise<readonly string[]> {
    const parts = await Promise.all(
      this.page.frames().map((frame) => frame.evaluate(() => (window as Remembering).shifted ?? [])),
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

  /** Posts something to every frame of the page. */
  async posts(data: unknown): Promise<void> {
    await this.page.evaluate((message) => {
      for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, '*');
    }, data);
  }
}
