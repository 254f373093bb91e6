import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Contact } from '../domain/contact.ts';
import { AreaGeometry } from '../domain/control.ts';
import { isAreaGeometry, isContactGeometry } from './shape-check.ts';

const number = fc.oneof(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.constantFrom(181, -91, 100, Number.NaN, '35'),
);
const good = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const position = fc.oneof(
  { weight: 60, arbitrary: good },
  fc.array(number, { maxLength: 3 }),
  fc.constant(null),
);
const path = fc.array(position, { maxLength: 6 });
const paths = fc.array(path, { maxLength: 3 });
const coordinates = fc.oneof(paths, fc.array(paths, { maxLength: 2 }), fc.constant(null));
const type = fc.constantFrom('Polygon', 'MultiPolygon', 'MultiLineString', 'Point', 'constructor');
const geometry = fc.oneof(
  fc.record({ type, coordinates }),
  fc.constantFrom(null, 'x', [], { type: 'Polygon' }),
);

test('a geometry passes where the schema of the domain lets it pass, and nowhere else', () => {
  fc.assert(
    fc.property(geometry, (value) => {
      expect(isAreaGeometry(value)).toBe(AreaGeometry.safeParse(value).success);
      expect(isContactGeometry(value)).toBe(Contact.shape.geometry.safeParse(value).success);
    }),
    { numRuns: 500 },
  );
});
