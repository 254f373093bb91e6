import type { Claim } from '../src/domain/claim.ts';
import type { Claimant } from '../src/domain/claimant.ts';
import type { ContactCollection } from '../src/domain/contact.ts';
import { covers } from '../src/domain/interval.ts';
import { atZoom, FIGHTING_RADIUS } from '../src/map/paint.ts';
import { en } from '../src/text/en.ts';
import { contactDrawn, inkAt, inkWhereEvident } from './drawn-areas.ts';
import { layerOrder } from './drawn-map.ts';
import { expect, test } from './reader.ts';

test('opens on the last day of which a report says who held ground, framed on the incursion area', async ({
  reader,
}) => {
  await reader.opens();
  const { openingDay, lastDay } = await reader.manifest();
  expect(await reader.drawnDay()).toBe(openingDay);
  const claims = await reader.published<Claim[]>('claims.json');
  const ofGround = claims.filter(
    ({ kind, status, valid }) => kind === 'control' && status === 'live' && valid.precision === 'day',
  );
  expect(openingDay).toBe(
    ofGround
      .map(({ valid }) => valid.through)
      .sort()
      .at(-1),
  );
  const [west = 0, south = 0, east = 0, north = 0] = (await reader.camera()).bounds;
  expect([west < 34.6, south < 51, east > 35.7, north > 51.5]).toEqual([true, true, true, true]);
  expect(east - west).toBeLessThan(4);
  await reader.presses(en.panel.newest(lastDay));
  await reader.seesDayDrawn(lastDay);
});

test('draws control on 20 August 2024 and less of it on 16 March 2025', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  const [summer, summerTint] = [await reader.shaded('ukraine'), await reader.tinted('ukraine')];
  await reader.goesToDay('2025-03-16');
  const [spring, springTint] = [await reader.shaded('ukraine'), await reader.tinted('ukraine')];
  expect(summer).toBeGreaterThan(0.02);
  expect(spring).toBeLessThan(summer / 2);
  expect(summerTint).toBeGreaterThan(0.02);
  expect(springTint).toBeLessThan(summerTint / 2);
});

test('scrubbing changes what is drawn', async ({ reader }) => {
  await reader.opens('./?day=2024-08-07');
  const early = await reader.shaded('ukraine');
  await reader.goesToDay('2024-08-20');
  expect(await reader.shaded('ukraine')).toBeGreaterThan(early * 1.2);
  await reader.goesToDay('2024-08-07');
  expect(await reader.shaded('ukraine')).toBe(early);
});

test('every pixel that areas cover is inked, and no other', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  for (const day of ['2024-08-20', '2024-12-01', '2024-08-09']) {
    await reader.goesToDay(day);
    const { flat, bare } = await inkWhereEvident(reader.map);
    expect(flat.length, day).toBeGreaterThan(20);
    expect(Math.min(...flat), day).toBeGreaterThan(20);
    expect(bare.length, day).toBeGreaterThan(1000);
    // The line of contact is no area, and is wider than the doubt.
    expect(bare.filter((ink) => ink > 0).length, day).toBeLessThan(5);
  }
});

test('each lens draws by the claims of its own side alone, and they differ', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  const claims = new Map((await reader.published<Claim[]>('claims.json')).map((claim) => [claim.id, claim]));
  const claimants = new Map(
    (await reader.published<Claimant[]>('claimants.json')).map((each) => [each.id, each]),
  );
  const sideOf = (id: string) => claimants.get(claims.get(id)?.claimantId ?? '')?.side;
  const drawn = new Set<string>();
  for (const lens of ['ukraine', 'russia', 'independent'] as const) {
    await reader.choosesLens(lens);
    const ids = await reader.claimsDrawn();
    expect(ids.size, lens).toBeGreaterThan(0);
    expect(new Set([...ids].map(sideOf)), lens).toEqual(new Set([lens]));
    drawn.add(JSON.stringify([await reader.shaded('ukraine'), await reader.shaded('russia')]));
  }
  expect(drawn.size).toBe(3);
});

test('what is inferred can be switched off, and what is reported stays', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  const reported = await reader.shaded('ukraine', 'reported');
  expect(await reader.shaded('ukraine', 'inferred')).toBeGreaterThan(0);
  await reader.opensLegend();
  await reader.inferredSwitch.uncheck();
  await expect.poll(() => reader.shaded('ukraine', 'inferred')).toBe(0);
  expect(await reader.shaded('ukraine', 'reported')).toBe(reported);
});

test('the line of contact is drawn where both sides of it are reported, and says by whom', async ({
  reader,
}) => {
  const { features } = await reader.published<ContactCollection>('contact.all.geojson');
  const { keyframes } = await reader.manifest();
  const on = (day: string) => features.filter(({ properties }) => covers(properties, day));
  const [day = ''] = keyframes.all.toSorted((a, b) => on(b).length - on(a).length);
  const [longitude, latitude] = on(day)[0]?.geometry.coordinates[0]?.[0] ?? [];
  await reader.opens(`./?day=${day}&spot=${longitude},${latitude}`);
  expect(await contactDrawn(reader.map)).toBeGreaterThan(0);
  await expect(reader.reports.getByText(en.legend.contactRule)).toBeVisible();
  await reader.opensLegend();
  await expect(reader.legend.getByText(en.legend.mark.contact)).toBeVisible();
  const without = keyframes.all.find((each) => on(each).length === 0) ?? '';
  await reader.goesToDay(without);
  await expect.poll(() => contactDrawn(reader.map)).toBe(0);
  await expect(reader.legend.getByText(en.legend.mark.contact)).toBeHidden();
});

test('reported fighting is ringed for its days, and the ring has no fill', async ({ reader }) => {
  await reader.opens('./?day=2025-01-05&camera=35.4500,51.2900,10');
  const berdin = await reader.positionOf('berdin');
  const inkOfRing = async () => {
    const [middle = 0] = await inkAt(reader.map, [berdin], 'rings');
    const [edge = 0] = await inkAt(reader.map, [berdin], 'rings', atZoom(FIGHTING_RADIUS, 10) + 1);
    return { middle, edge };
  };
  const ring = await inkOfRing();
  expect(ring.middle).toBe(0);
  expect(ring.edge).toBeGreaterThan(150);
  await reader.goesToDay('2024-08-20');
  expect((await inkOfRing()).edge).toBe(0);
});

test('the border is drawn above all shading', async ({ reader }) => {
  await reader.opens();
  const layers = await layerOrder(reader.map);
  expect(layers.indexOf('areas')).toBeGreaterThan(0);
  expect(layers.indexOf('border')).toBeGreaterThan(layers.indexOf('areas'));
});

test('names the places, in the language of the reader', async ({ reader }) => {
  await reader.opens();
  expect(await reader.names()).toContain('Sudzha');
  await reader.choosesLanguage('Українська');
  await expect.poll(() => reader.names().catch(() => [])).toContain('Суджа');
});

test('the legend explains the marks that are on the map, and no others', async ({ reader }) => {
  await reader.opens('./?day=2024-08-20');
  await reader.opensLegend();
  await expect(reader.legend.getByText(en.legend.mark.heldUkraine)).toBeVisible();
  await expect(reader.legend.getByText(en.legend.mark.inferred, { exact: true })).toBeVisible();
  await reader.inferredSwitch.uncheck();
  await expect(reader.legend.getByText(en.legend.mark.inferred, { exact: true })).toBeHidden();
});

test('moves and zooms by keys and by buttons', async ({ reader }) => {
  await reader.opens();
  const { longitude, zoom } = await reader.camera();
  await reader.pressesOnMap('ArrowRight');
  await expect.poll(async () => (await reader.camera()).longitude).toBeGreaterThan(longitude);
  await reader.pressesOnMap('+');
  await expect.poll(async () => (await reader.camera()).zoom).toBeGreaterThan(zoom + 0.5);
  await reader.presses(en.map.zoomOut);
  await expect.poll(async () => (await reader.camera()).zoom).toBeLessThan(zoom + 0.5);
  await reader.presses(en.map.showAll);
  await expect.poll(async () => (await reader.camera()).longitude).toBeCloseTo(longitude, 2);
});
