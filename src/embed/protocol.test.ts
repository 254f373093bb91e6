import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GuestMessage,
  type HostMessage,
  NAMESPACE,
  readGuestMessage,
  readHostMessage,
  seal,
  VERSION,
} from './protocol.ts';

const TYPES = [
  'hello',
  'set-view',
  'play',
  'pause',
  'rest',
  'wake',
  'ready',
  'height',
  'day',
  'lens',
  'selection',
];

/** Anything at all, and what is nearly a message. */
const stranger = fc.oneof(
  fc.anything(),
  fc.record(
    {
      ns: fc.oneof(fc.constant(NAMESPACE), fc.anything()),
      v: fc.oneof(fc.constant(VERSION), fc.anything()),
      type: fc.oneof(fc.constantFrom(...TYPES), fc.anything()),
      view: fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
      height: fc.oneof(fc.double(), fc.anything()),
      least: fc.oneof(fc.double(), fc.anything()),
      day: fc.anything(),
      lens: fc.anything(),
      place: fc.anything(),
      spot: fc.anything(),
    },
    { requiredKeys: ['ns', 'v', 'type'] },
  ),
);

describe('whatever a stranger posts', () => {
  it('a map hears only what is a request, and no more of it than text', () => {
    fc.assert(
      fc.property(stranger, (data) => {
        const message = readHostMessage(data);
        if (message?.type !== 'set-view') return;
        for (const value of Object.values(message.view)) {
          expect(typeof value).toBe('string');
          expect(value.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a page takes only heights that a frame may have', () => {
    fc.assert(
      fc.property(stranger, (data) => {
        const message = readGuestMessage(data);
        if (message?.type !== 'height') return;
        expect(message.height).toBeGreaterThanOrEqual(120);
        expect(message.height).toBeLessThanOrEqual(4000);
      }),
      { numRuns: 2000 },
    );
  });
});

const HOST: readonly HostMessage[] = [
  { type: 'hello' },
  { type: 'set-view', view: { day: '2025-01-05', place: '' } },
  { type: 'play' },
  { type: 'pause' },
  { type: 'rest' },
  { type: 'wake' },
];

const GUEST: readonly GuestMessage[] = [
  { type: 'ready' },
  { type: 'height', height: 565, least: 320 },
  { type: 'day', day: '2025-01-05' },
  { type: 'lens', lens: 'russia' },
  { type: 'selection', place: 'sudzha', spot: null },
  { type: 'selection', place: null, spot: [35.25, 51.35] },
];

it.each(HOST)('the map understands $type as it was sent', (message) => {
  expect(readHostMessage(structuredClone(seal(message)))).toEqual(message);
  expect(readHostMessage({ ...seal(message), v: VERSION + 1 })).toBeNull();
  expect(readHostMessage({ ...seal(message), ns: 'other' })).toBeNull();
});

it.each(GUEST)('the page understands $type as it was sent', (message) => {
  expect(readGuestMessage(structuredClone(seal(message)))).toEqual(message);
  expect(readGuestMessage({ ...seal(message), v: VERSION + 1 })).toBeNull();
});

it.each([
  ['a height that is a text', { type: 'height', height: '9999px', least: 300 }],
  ['no number', { type: 'height', height: Number.NaN, least: 300 }],
  ['a frame as high as a tower', { type: 'height', height: 1e9, least: 300 }],
  ['a negative one', { type: 'height', height: -5, least: 300 }],
  ['markup as a day', { type: 'day', day: '<img src=x onerror=alert(1)>' }],
  ['a spot of three numbers', { type: 'selection', place: null, spot: [1, 2, 3] }],
])('the page does not take %s', (_, message) => {
  expect(readGuestMessage({ ns: NAMESPACE, v: VERSION, ...message })).toBeNull();
});

it('fields that a prototype brings are no message', () => {
  expect(readHostMessage(Object.create(seal({ type: 'play' })))).toBeNull();
});
