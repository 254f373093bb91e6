/** What a reader does with the tabs beside the map, and what stands under them. */
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
