/** What a reader does with the panel, the legend, the chart and what they tell. */
import type { Locator } from '@playwright/test';
import type { Subject, Whose } from '../src/domain/subject.ts';
import { en } from '../src/text/en.ts';
import { expect, type Reader } from './reader.ts';

type TabName = keyof typeof en.tabs.name;

export function tab(reader: Reader, name: TabName): Locator {
  return reader.reports.getByRole('tab', { name: en.tabs.name[name] });
}

export async function turnsTo(reader: Reader, name: TabName): Promise<void> {
  await tab(reader, name).click();
  await expect(tab(reader, name)).toHaveAttribute('aria-selected', 'true');
}

/** All that stands about one thing. */
export function measure(reader: Reader, subject: Subject, whose: Whose): Locator {
  return reader.reports.locator(`[data-measure="${subject}-${whose}"]`);
}

export function figure(reader: Reader, claimId: string): Locator {
  return reader.reports.locator(`[data-figure="${claimId}"]`);
}

/** The ids of the claims whose figures stand in the panel, those behind a word included. */
export function figuresShown(reader: Reader): Promise<string[]> {
  return reader.reports
    .locator('[data-figure]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-figure') ?? ''));
}

/** One of the choices at the legend's foot. */
export function legendSwitch(reader: Reader, name: string): Locator {
  return reader.legend.getByRole('checkbox', { name });
}

/** What says that one article alone is read. */
export function articleBanner(reader: Reader): Locator {
  return reader.reports.getByRole('region', { name: en.article.heading });
}

/** The published figures of area on the slider's axis, in order of their days. */
export function areaFigures(reader: Reader): Locator {
  return reader.page.locator('[data-area-figure]');
}

/** The claim of the figure that the reader points at. */
export function openedFigure(reader: Reader): Locator {
  return reader.page.locator('.ring-claim');
}
