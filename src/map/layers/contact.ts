/** The line of contact: a firm ink line, drawn only where reports name both sides of it. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LegendEntry } from '../legend-entry.ts';
import { CONTACT_WIDTH, PAINT } from '../paint.ts';
import type { Palette } from '../palette.ts';

export const CONTACT_SOURCE = 'contact';

function line(id: string, colour: string, widening: number): LayerSpecification {
  const widths = CONTACT_WIDTH.flatMap(([zoom, pixels]) => [zoom, pixels * widening]);
  return {
    id,
    type: 'line',
    source: CONTACT_SOURCE,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['linear'], ['zoom'], ...widths] },
  };
}

export function contactLayers({ halo, ink }: Palette): LayerSpecification[] {
  return [line('contact-casing', halo, PAINT.contactCasing), line('contact', ink, 1)];
}

export const contactLegend: readonly LegendEntry[] = [
  { key: 'contact', swatch: { form: 'contact' }, mark: { of: 'contact' } },
];
