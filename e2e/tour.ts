/** A tour of every state that a reader brings about on one page, in any language; what each state changed is a selector. */
import type { Locator, Page } from '@playwright/test';
import type { Messages } from '../src/text/messages.ts';

interface Stop {
  readonly name: string;
  readonly enter: () => Promise<void>;
  /** Where it shows. */
  readonly where: string;
  readonly leave?: () => Promise<void>;
}

const PANEL = '#reports';
const MAP = '#map';
const DIALOG = 'dialog[open]';

const named = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

const turnsTo = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

function panelStops(page: Page, words: Messages): readonly Stop[] {
  const { tabs, story, article } = words;
  const tab = (name: string) => turnsTo(page, name);
  return [
    { name: 'figures', enter: () => tab(tabs.name.figures), where: PANEL },
    { name: 'story', enter: () => tab(tabs.name.story), where: PANEL },
    {
      name: 'a chapter',
      enter: () => named(page, story.start).click(),
      where: PANEL,
      leave: () => named(page, story.end).click(),
    },
    { name: 'a place', enter: () => tab(tabs.name.reports), where: PANEL },
    {
      name: 'one article',
      enter: async () => {
        await page.locator(PANEL).locator('button.plain').first().click();
        await named(page, article.showAll).waitFor();
      },
      where: PANEL,
      leave: () => named(page, article.showAll).click(),
    },
  ];
}

function mapStops(page: Page, words: Messages): readonly Stop[] {
  const { measure, compare, dayField, legend } = words;
  const pressed = (name: string) => async () =>
    page.locator(MAP).getByRole('button', { name }).first().click();
  const known = page.getByRole('checkbox', { name: legend.asKnownThen });
  return [
    { name: 'measuring', enter: pressed(measure.open), where: MAP, leave: pressed(measure.open) },
    {
      name: 'comparing',
      enter: async () => {
        await pressed(compare.open)();
        await page.getByRole('slider', { name: compare.swipe }).waitFor();
      },
      where: MAP,
      leave: pressed(compare.open),
    },
    {
      name: 'the choice of a day',
      enter: () => page.locator('button.day').click(),
      where: '.day-card',
      leave: async () => {
        await page.getByRole('combobox', { name: dayField.dayOfMonth }).press('Escape');
      },
    },
    {
      name: 'as known then',
      enter: async () => {
        await known.click();
        await page.getByText(words.limits.known).first().waitFor();
      },
      where: MAP,
      leave: () => known.click(),
    },
  ];
}

function shareStops(page: Page, { share, search }: Messages): readonly Stop[] {
  return [
    {
      name: 'search',
      enter: async () => {
        await page.getByRole('combobox', { name: search.label }).fill('gor');
        await page.getByRole('option').first().waitFor();
      },
      where: 'header',
      leave: async () => page.getByRole('combobox', { name: search.label }).fill(''),
    },
    {
      name: 'sharing',
      enter: async () => {
        await named(page, share.open).click();
        await page.getByRole('tab', { name: share.tab.link }).waitFor();
      },
      where: DIALOG,
    },
    ...(['embed', 'download', 'cite'] as const).map((way) => ({
      name: `sharing: ${way}`,
      enter: () => turnsTo(page, share.tab[way]),
      where: DIALOG,
    })),
    { name: 'the page again', enter: () => page.keyboard.press('Escape'), where: 'body' },
  ];
}

/** The states of the full page on a wide screen, in the order in which they follow each other. */
export function tourOfPage(page: Page, words: Messages): readonly Stop[] {
  return [...panelStops(page, words), ...mapStops(page, words), ...shareStops(page, words)];
}
