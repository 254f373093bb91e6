import { en } from '../src/text/en.ts';
import { expect, test } from './reader.ts';

test('measures a distance between two places and the area among three, by tap and by key', async ({
  reader,
}) => {
  await reader.opens('./?day=2024-08-20');
  await reader.presses(en.measure.open);
  await expect(reader.text(en.measure.hint)).toBeVisible();
  await reader.taps('sudzha');
  await reader.taps('malaya-loknya');
  await expect(reader.text(/Distance: 1[56](\.\d)?\skm/)).toBeVisible();
  await reader.pressesOnMap('Enter');
  await expect(reader.text(/area enclosed: [\d.]+\skm²/)).toBeVisible();
  await reader.presses(en.measure.undo);
  await expect(reader.text(/area enclosed/)).toBeHidden();
  await reader.button(en.measure.close).click();
  await expect(reader.text(/Distance:/)).toBeHidden();
  expect(reader.parameter('place')).toBeNull();
});
