import { expect, it } from 'vitest';
import { withoutUnused } from './maplibre-sources.ts';

it('keeps of a style sheet what some selector still needs', () => {
  const popup = '.maplibregl-popup{color:red}';
  const scale = '.maplibregl-ctrl-group,.maplibregl-ctrl-scale{color:blue}';
  expect(withoutUnused(`${popup}${scale}@media print{${popup}${scale}}`)).toBe(
    `${scale}@media print{${scale}}`,
  );
});
