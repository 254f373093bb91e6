/**
 * Whether a geometry is what the schemas of the domain ask for, checked by hand: a drawing has tens of thousands of positions,
 * on which a schema spends a hundred times as long.
 */
import type { Contact } from '../domain/contact.ts';
import type { AreaGeometry } from '../domain/control.ts';

type Test = (value: unknown) => boolean;

const isWithin = (value: unknown, limit: number) =>
  typeof value === 'number' && value >= -limit && value <= limit;

const isPosition: Test = (value) =>
  Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90);

const isListOf = (test: Test, atLeast: number): Test => {
  return (value) => Array.isArray(value) && value.length >= atLeast && value.every(test);
};

const isPolygon = isListOf(isListOf(isPosition, 4), 1);
const isMultiPolygon = isListOf(isPolygon, 1);
const isLines = isListOf(isListOf(isPosition, 2), 1);

const COORDINATES: Readonly<Record<string, Test>> = { Polygon: isPolygon, MultiPolygon: isMultiPolygon };

function partsOf(value: unknown): { readonly type: string; readonly coordinates: unknown } | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return null;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  return typeof type === 'string' ? { type, coordinates } : null;
}

/** As `AreaGeometry` of the domain. */
export function isAreaGeometry(value: unknown): value is AreaGeometry {
  const parts = partsOf(value);
  if (!parts || !Object.hasOwn(COORDINATES, parts.type)) return false;
  return COORDINATES[parts.type]?.(parts.coordinates) ?? false;
}

/** As the geometry of `Contact` of the domain. */
export function isContactGeometry(value: unknown): value is Contact['geometry'] {
  const parts = partsOf(value);
  return parts?.type === 'MultiLineString' && isLines(parts.coordinates);
}
