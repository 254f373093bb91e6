import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';

test('compares two days: the second drawing right of a line, the difference in words, all by keyboard', async ({
  reader,
}) => {
  await reader.opens('./?day=2024-09-20');
  await reader.presses(en.compare.open);
  await reader.comparesWithDay('2025-03-16');
  await reader.comparison.getByText(/places differ/).click();
  await expect(reader.comparison.getByText(/less in B/)).toBeVisible();
  await expect(reader.comparison.getByRole('listitem').filter({ hasText: /^Sudzha:/ })).toHaveText(
    en.compare.change('Sudzha', 'ukraine', 'russia'),
  );
  expect(await reader.shaded('ukraine')).toBeGreaterThan(0.02);
  expect(await reader.shadedInB('ukraine')).toBeLessThan((await reader.shaded('ukraine')) / 2);
  await reader.swipe.press('End');
  await expect(reader.button(en.compare.showAll('A'))).toHaveAttribute('aria-pressed', 'true');
  await reader.presses(en.compare.showAll('B'));
  await expect(reader.swipe).toHaveValue('0');
  await expect.poll(() => reader.parameter('compare')).toBe('2025-03-16');
  await reader.presses(en.compare.open);
  await expect(reader.comparison).toBeHidden();
  await expect.poll(() => reader.parameter('compare')).toBeNull();
});

test('compares two lenses from a link, and the second map keeps the place of the first', async ({
  reader,
}) => {
  await reader.opens('./?day=2024-12-20&lens=ukraine&compare=2024-12-20,russia');
  await reader.seesB('2024-12-20');
  expect(await reader.shadedInB('russia')).toBeGreaterThan(await reader.shaded('russia'));
  await reader.pressesOnMap('ArrowRight');
  await expect.poll(async () => (await reader.cameraOfB()).longitude).toBeGreaterThan(35.3);
  expect(await reader.cameraOfB()).toEqual(await reader.camera());
});
