import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Border } from '../domain/border.ts';
import type { ContactCollection } from '../domain/contact.ts';
import type { ControlCollection } from '../domain/control.ts';
import { DRAWINGS } from '../domain/lens.ts';
import { contactFile, controlFile } from '../domain/published.ts';
import { packDrawing } from './pack-drawing.ts';
import { packBorder, unpackBorder } from './packed-border.ts';
import { unpackDrawing } from './packed-drawing.ts';

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));

test('the border written short is read as it was published', () => {
  const border: Border = read('border.geojson');
  expect(unpackBorder(JSON.parse(JSON.stringify(packBorder(border))))).toEqual(border);
});

describe('a drawing written short', () => {
  it.each(DRAWINGS)('%s is read as it was published, to the last digit', (drawing) => {
    const { features: control } = read(controlFile(drawing)) as ControlCollection;
    const { features: contact } = read(contactFile(drawing)) as ContactCollection;
    const packed = packDrawing(control, contact);
    expect(unpackDrawing(JSON.parse(JSON.stringify(packed)))).toEqual({ control, contact });
  });
});
