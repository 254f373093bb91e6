/** What a page shows before its scripts have run, in a reader's words. */
import type { FrameLocator, Locator, Page } from '@playwright/test';

export class FirstPaint {
  readonly #page: Page;
  readonly #view: Page | FrameLocator;

  constructor(page: Page, view: Page | FrameLocator = page) {
    this.#page = page;
    this.#view = view;
  }

  get picture(): Locator {
    return this.#view.locator('.still-fit > svg');
  }

  get day(): Locator {
    return this.#view.locator('.first .day-card');
  }

  get tables(): Locator {
    return this.#view.getByRole('table');
  }

  /** The names that the picture shows at its present size. */
  async shownNames(): Promise<string[]> {
    const names = await this.#page.locator('.still-fit text').filter({ visible: true }).allTextContents();
    return names.map((name) => name.trim());
  }

  /** True where areas of the day can be seen. */
  shadesShown(): Promise<boolean> {
    return this.#page.locator('.still-fit .of-the-day path').first().isVisible();
  }

  async preview(property: string): Promise<string> {
    const tag = this.#page.locator(`meta[property="${property}"]`);
    return (await tag.getAttribute('content')) ?? '';
  }

  /** Opens a page without waiting for what it fetches. */
  async comes(path: string): Promise<void> {
    await this.#page.goto(path, { waitUntil: 'commit' });
  }

  /** Keeps all modules back; returns what lets them come. */
  async holdsScripts(): Promise<() => Promise<void>> {
    const modules = /\/assets\/[^/]*\.js$/;
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    await this.#page.route(modules, async (route) => {
      await gate;
      await route.continue().catch(() => {});
    });
    return async () => go();
  }

  /** From now on every shift of the page's layout counts. */
  async countsShifts(): Promise<void> {
    await this.#page.evaluate(() => {
      document.documentElement.dataset.shifts = '0';
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          const { dataset } = document.documentElement;
          dataset.shifts = String(Number(dataset.shifts) + value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }

  async shifts(): Promise<number> {
    return Number(await this.#page.locator('html').getAttribute('data-shifts'));
  }
}
