/** The share dialog and what it hands out, in a reader's words. */
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { en } from '../src/text/en.ts';

const { share } = en;

export class ShareDialog {
  readonly #page: Page;
  readonly #view: Page | FrameLocator;

  constructor(page: Page, view: Page | FrameLocator = page) {
    this.#page = page;
    this.#view = view;
  }

  async opens(): Promise<void> {
    await this.#view.getByRole('button', { name: share.open, exact: true }).click();
    await this.tab('link').waitFor();
  }

  get dialog(): Locator {
    return this.#view.getByRole('dialog', { name: share.heading });
  }

  tab(way: keyof typeof share.tab): Locator {
    return this.dialog.getByRole('tab', { name: share.tab[way] });
  }

  field(label: string): Locator {
    return this.dialog.getByRole('textbox', { name: label });
  }

  choice(label: string): Locator {
    return this.dialog.getByRole('combobox', { name: label });
  }

  box(label: string): Locator {
    return this.dialog.getByRole('checkbox', { name: label });
  }

  dayField(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  get said(): Locator {
    return this.dialog.getByRole('status');
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** Presses a button that hands out a file; returns the file's name and bytes. */
  async takes(name: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.#page.waitForEvent('download');
    await this.button(name).click();
    const download = await coming;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** The share of dark pixels in the topmost part of a picture: its title, where it has one. */
  inkInTitle(png: Buffer): Promise<number> {
    return this.#page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const [width, height] = [image.width, 110];
      const canvas = new OffscreenCanvas(width, height).getContext('2d');
      if (!canvas) throw new Error('no 2D canvas');
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, width, height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 1;
      return dark / (width * height);
    }, png.toString('base64'));
  }

  /** Prints the page; returns the words that stood on the sheet and how many shapes its picture had. */
  async printed(): Promise<{ words: string; shapes: number }> {
    await this.#page.evaluate(() => {
      matchMedia('print').addEventListener('change', () => {
        queueMicrotask(() => {
          queueMicrotask(() => {
            const sheet = document.querySelector('.print-sheet');
            if (!sheet) return;
            document.documentElement.dataset.printed = sheet.textContent ?? '';
            document.documentElement.dataset.shapes = String(sheet.querySelectorAll('svg path').length);
          });
        });
      });
    });
    await this.#page.pdf({ format: 'A4' });
    return this.#page.evaluate(() => ({
      words: document.documentElement.dataset.printed ?? '',
      shapes: Number(document.documentElement.dataset.shapes ?? 0),
    }));
  }
}
