/** What a reader does and sees on a phone: the sheet of reports, the menu, and what lies on what. */
import { expect, type Locator } from '@playwright/test';
import { en } from '../src/text/en.ts';
import { pointOf } from './drawn-map.ts';
import type { Reader } from './reader.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
}

export class Phone {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  static readonly screen = { width: 390, height: 844 };

  get sheet(): Locator {
    return this.#reader.page.locator('[data-stop]');
  }

  get sources(): Locator {
    return this.#reader.page.getByRole('link', { name: en.footer.border });
  }

  async seesSheetAt(stop: 'peek' | 'half' | 'full'): Promise<void> {
    await expect(this.sheet).toHaveAttribute('data-stop', stop);
  }

  /** Where something lies on the screen, from its top, in CSS pixels. */
  async placeOf(what: Locator): Promise<Box> {
    const box = await what.boundingBox();
    if (!box) throw new Error('it is not on the screen');
    return { top: box.y, bottom: box.y + box.height };
  }

  /** Drags the sheet by its grip, by so many pixels up the screen. */
  async dragsSheet(up: number): Promise<void> {
    const box = await this.sheet.boundingBox();
    if (!box) throw new Error('there is no sheet');
    const { mouse } = this.#reader.page;
    const x = box.x + box.width / 2;
    await mouse.move(x, box.y + 8);
    await mouse.down();
    await mouse.move(x, box.y + 8 - up, { steps: 6 });
    await mouse.up();
  }

  /** How far down the screen a position of the map lies. */
  async depthOf(position: readonly [number, number]): Promise<number> {
    const { top } = await this.placeOf(this.#reader.map);
    return top + (await pointOf(this.#reader.map, position)).y;
  }
}
