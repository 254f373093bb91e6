import type { Claim } from '../src/domain/claim.ts';
import { areaFigures, openedFigure } from './panel.ts';
import { expect, test } from './reader.ts';

test('every published figure of area stands on the slider’s axis and opens its claim by pointer and by key', async ({
  reader,
  page,
}) => {
  await reader.opens('./?day=2025-01-07');
  const claims = await reader.published<Claim[]>('claims.json');
  const areas = claims.filter(
    (claim) =>
      claim.kind === 'figure' &&
      claim.status === 'live' &&
      claim.metric === 'area' &&
      (claim.unit === 'km2' || claim.unit === 'sq-mi'),
  );
  const rings = areaFigures(reader);
  await expect(rings).toHaveCount(areas.length);
  await rings.first().focus();
  const card = openedFigure(reader);
  await expect(card.getByRole('link').first()).toBeVisible();
  const first = await card.textContent();
  await page.keyboard.press('End');
  await expect(card).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await reader.choosesLens('russia');
  await expect.poll(() => rings.count()).toBeLessThan(areas.length);
  for (const ring of await rings.all()) await expect(ring).toHaveClass(/russia/);
});
