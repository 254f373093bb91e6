/** A reader of the map: what one does and what one sees, in a reader's words. The specs hold no selector; this file holds them all. */
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { daysBetween } from '../src/domain/day.ts';
import type { Lens } from '../src/domain/lens.ts';
import type { Place, Position } from '../src/domain/place.ts';
import type { Manifest } from '../src/domain/published.ts';
import { PALETTES } from '../src/map/palette.ts';
import { monthOfDay } from '../src/state/day-choice.ts';
import { en } from '../src/text/en.ts';
import { claimsDrawn, placesInReported, shareShaded } from './drawn-areas.ts';
import { cameraOf, colourAt, loseGraphics, namesDrawn, pointOf, shareTinted } from './drawn-map.ts';

type Holder = 'ukraine' | 'russia' | 'contested';

export class Reader {
  readonly page: Page;
  /** What the browser complained about: uncaught errors, errors in the console, refusals by the policy. */
  readonly complaints: string[] = [];
  readonly #view: Page | FrameLocator;

  private constructor(page: Page, view: Page | FrameLocator) {
    this.page = page;
    this.#view = view;
  }

  static of(page: Page): Reader {
    const reader = new Reader(page, page);
    page.on('pageerror', (error) => reader.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') reader.complaints.push(message.text());
    });
    return reader;
  }

  /** The same reader, looking into the frame that a page embeds. */
  inFrame(frame = 'iframe'): Reader {
    return new Reader(this.page, this.page.frameLocator(frame));
  }

  // Opening

  /** Opens a page and waits until the map is drawn. */
  async opens(path = './'): Promise<void> {
    await this.visits(path);
    await this.seesTheMap();
  }

  /** Opens a page of which it is not said that the map gets drawn. */
  async visits(path: string): Promise<void> {
    await this.page.goto(path);
  }

  async seesTheMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-drawn-day', /./);
  }

  // Time

  get slider(): Locator {
    return this.#view.getByRole('slider', { name: en.timeline.slider });
  }

  /** Moves the slider to a day and waits until that day is drawn. */
  async goesToDay(day: string): Promise<void> {
    const { firstDay } = await this.manifest();
    await this.slider.fill(String(daysBetween(firstDay, day)));
    await this.seesDayDrawn(day);
  }

  async seesDayDrawn(day: string): Promise<void> {
    await expect(this.map).toHaveAttribute('data-drawn-day', day);
  }

  /** The day that the map shows. */
  async drawnDay(): Promise<string> {
    return (await this.map.getAttribute('data-drawn-day')) ?? '';
  }

  /** Presses a key while the slider has the focus. */
  async pressesOnSlider(key: string): Promise<void> {
    await this.slider.press(key);
  }

  /** What is said of the day to those who do not see it. */
  get announcement(): Locator {
    return this.#view.getByRole('region', { name: en.timeline.label }).getByRole('status');
  }

  /** Hears every announcement of a day from now on; the function returned ends it and tells them. */
  async hearsAnnouncements(): Promise<() => Promise<readonly string[]>> {
    const heard = await this.announcement.evaluateHandle((place) => {
      const said: string[] = [];
      const note = () => said.push(place.textContent ?? '');
      new MutationObserver(note).observe(place, { childList: true, characterData: true, subtree: true });
      return said;
    });
    return () => heard.jsonValue();
  }

  // The still picture, where there is no live map

  get picture(): Locator {
    return this.#view.locator('[data-still]').getByRole('img');
  }

  /** The picture of the sheet that is printed. */
  get printedPicture(): Locator {
    return this.#view.getByRole('article').getByRole('img').first();
  }

  async seesPictureOf(day: string): Promise<void> {
    await expect(this.picture).toHaveAccessibleName(en.map.label(day, { lens: 'all' }));
  }

  async goesToPictureOf(day: string): Promise<void> {
    const { firstDay } = await this.manifest();
    await this.slider.fill(String(daysBetween(firstDay, day)));
    await this.seesPictureOf(day);
  }

  /** How much of the picture's page is filled in a holder's colour, as the length of the shapes' outlines. */
  shadesInPicture(holder: 'ukraine' | 'russia'): Promise<number> {
    return this.picture.evaluate(
      (picture, fill) =>
        [...picture.querySelectorAll<SVGPathElement>(`path[fill="${fill}"]`)].reduce(
          (sum, path) => sum + path.getTotalLength(),
          0,
        ),
      PALETTES.light.holders[holder].fill,
    );
  }

  async presses(button: string): Promise<void> {
    await this.button(button).click();
  }

  link(name: string): Locator {
    return this.#view.getByRole('link', { name, exact: true });
  }

  button(name: string): Locator {
    return this.#view.getByRole('button', { name, exact: true });
  }

  async choosesSpeed(speed: string): Promise<void> {
    await this.#view.getByRole('combobox', { name: en.timeline.speedLabel }).selectOption({ label: speed });
  }

  // Whose reports

  lens(lens: Lens): Locator {
    return this.#view.getByRole('radio', { name: en.lens.name[lens] });
  }

  /** Chooses whose reports count, and waits for them: the choice shows once they are there. */
  async choosesLens(lens: Lens): Promise<void> {
    // The radio itself is unseen; its words lie over it.
    await this.lens(lens).click({ force: true });
    await expect(this.lens(lens)).toBeChecked();
    await this.seesTheMapAtRest();
  }

  // The map

  /** The element that holds the map. */
  get map(): Locator {
    return this.#view.locator('[data-map]');
  }

  /** Waits until nothing of the map is on its way. */
  async seesTheMapAtRest(): Promise<void> {
    await this.map.evaluate(async (element) => {
      const { map } = element as HTMLElement & { map: import('maplibre-gl').Map };
      await new Promise((resolve) => {
        map.once('idle', resolve);
        map.triggerRepaint();
      });
    });
  }

  /** The share of the map under areas of a holder. */
  shaded(holder: Holder, evidence?: 'reported' | 'inferred' | 'band'): Promise<number> {
    return shareShaded(this.map, holder, evidence);
  }

  /** The share of the map's pixels in a holder's colour. */
  tinted(holder: 'ukraine' | 'russia'): Promise<number> {
    return shareTinted(this.map, holder);
  }

  /** The ids of the places whose dot lies in an area drawn because a report names it. */
  placesDrawnAsReported(): Promise<string[]> {
    return placesInReported(this.map);
  }

  claimsDrawn(): Promise<ReadonlySet<string>> {
    return claimsDrawn(this.map);
  }

  names(): Promise<string[]> {
    return namesDrawn(this.map);
  }

  camera() {
    return cameraOf(this.map);
  }

  /** The browser takes the graphics memory of the map away, or gives it back. */
  async losesGraphics(): Promise<void> {
    await loseGraphics(this.map, false);
  }

  async getsGraphicsBack(): Promise<void> {
    await loseGraphics(this.map, true);
  }

  colourAt(across: number, down: number): Promise<number[]> {
    return colourAt(this.map, across, down);
  }

  /** Longitude and latitude of a place. */
  async positionOf(placeId: string): Promise<Position> {
    const { features } = await this.published<{ features: Place[] }>('places.geojson');
    const place = features.find(({ id }) => id === placeId);
    if (!place?.geometry) throw new Error(`${placeId} is not on the map`);
    return place.geometry.coordinates;
  }

  /** Taps a place on the map. */
  async taps(placeId: string): Promise<void> {
    await this.map.click({ position: await pointOf(this.map, await this.positionOf(placeId)) });
  }

  /** Taps the map at shares of its width and height. */
  async tapsAt(across: number, down: number): Promise<void> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('There is no map to tap');
    await this.map.click({ position: { x: box.width * across, y: box.height * down } });
  }

  /** Presses a key while the map has the focus. */
  async pressesOnMap(key: string): Promise<void> {
    await this.map.getByRole('region').first().press(key);
  }

  /** Draws one finger over the map, up or down by so many pixels. */
  async dragsMapWithOneFinger(distance: number): Promise<void> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('There is no map to touch');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const client = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', y + distance * share);
    await touch('touchEnd', y + distance);
  }

  async turnsWheelOverMap(deltaY: number): Promise<void> {
    await this.map.hover();
    await this.page.mouse.wheel(0, deltaY);
  }

  // Two drawings side by side: A is the one in view

  get comparison(): Locator {
    return this.#view.getByRole('region', { name: en.compare.open, exact: true });
  }

  get swipe(): Locator {
    return this.#view.getByRole('slider', { name: en.compare.swipe });
  }

  get #secondMap(): Locator {
    return this.#view.locator('[data-second-map]');
  }

  async comparesWithDay(day: string): Promise<void> {
    await this.#choosesDayIn(this.comparison.getByRole('group', { name: en.compare.day }), day);
    await this.seesB(day);
  }

  async seesB(day: string): Promise<void> {
    await expect(this.#secondMap).toHaveAttribute('data-drawn-day', day);
  }

  shadedInB(holder: Holder): Promise<number> {
    return shareShaded(this.#secondMap, holder);
  }

  claimsDrawnInB(): Promise<ReadonlySet<string>> {
    return claimsDrawn(this.#secondMap);
  }

  cameraOfB() {
    return cameraOf(this.#secondMap);
  }

  // Words

  /** The list of reports. */
  get reports(): Locator {
    return this.#view.getByRole('region', { name: en.panel.heading });
  }

  /** The day in words: under the map of the page, in a dialog of the frame. */
  get dayInWords(): Locator {
    const name = en.twin.heading;
    return this.#view.getByRole('region', { name }).or(this.#view.getByRole('dialog', { name }));
  }

  report(claimId: string): Locator {
    return this.reports.locator(`[data-claim="${claimId}"]`);
  }

  /** The ids of the claims in the list of reports. */
  reportsListed(): Promise<string[]> {
    return this.reports
      .locator('[data-claim]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-claim') ?? ''));
  }

  /** The field that finds places by name. */
  get search(): Locator {
    return this.#view.getByRole('combobox', { name: en.search.label });
  }

  /** The places that answer, each with what is known of it. */
  get answers(): Locator {
    return this.#view.getByRole('listbox', { name: en.search.label }).getByRole('option');
  }

  /** Finds a place by its name and takes the first answer. */
  async findsPlace(name: string): Promise<void> {
    await this.search.fill(name);
    await expect(this.answers.first()).toBeVisible();
    await this.search.press('Enter');
  }

  /** The lists of days and of months that the day over the map opens. */
  get dayChoice(): Locator {
    return this.#view.getByRole('group', { name: en.dayField.label, exact: true });
  }

  async choosesDay(day: string): Promise<void> {
    await this.#choosesDayIn(this.dayChoice, day);
    await this.presses(en.dayField.go);
  }

  async #choosesDayIn(group: Locator, day: string): Promise<void> {
    await group.getByRole('combobox', { name: en.dayField.month, exact: true }).selectOption(monthOfDay(day));
    await group.getByRole('combobox', { name: en.dayField.dayOfMonth }).selectOption(day);
  }

  /** Chooses a language; where the settings wait in a menu, there. */
  async choosesLanguage(name: string): Promise<void> {
    const menu = this.button(en.menu.open);
    const inMenu = await menu.isVisible();
    if (inMenu) await menu.click();
    await this.#view.getByRole('combobox', { name: en.language.label }).selectOption({ label: name });
    if (inMenu) await this.page.keyboard.press('Escape');
  }

  /** A sentence anywhere on the page. */
  text(words: string | RegExp): Locator {
    return this.#view.getByText(words);
  }

  get alert(): Locator {
    return this.#view.getByRole('alert');
  }

  get legend(): Locator {
    return this.#view.locator('details').filter({ hasText: en.legend.title });
  }

  async opensLegend(): Promise<void> {
    if ((await this.legend.getAttribute('open')) === null)
      await this.legend.getByText(en.legend.title).click();
  }

  get inferredSwitch(): Locator {
    return this.#view.getByRole('checkbox', { name: en.legend.showInferred });
  }

  /** Lets the page run on for a while: to see that nothing moves. */
  async waits(milliseconds: number): Promise<void> {
    await this.page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);
  }

  // The address, and the files behind the page

  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  manifest(): Promise<Manifest> {
    return this.published('manifest.json');
  }

  /** A file as the site serves it, whatever a spec does to what the page gets. */
  async published<T>(file: string): Promise<T> {
    return (await (await this.page.request.get(`/data/${file}`)).json()) as T;
  }
}

/** A test with a reader. It fails where the browser complained, unless the spec clears the complaints that it caused. */
export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page }, use) => {
    const reader = Reader.of(page);
    await use(reader);
    expect(reader.complaints, 'the browser complained').toEqual([]);
  },
});

export { expect };
