import { expect, it } from 'vitest';
import { readLine } from './terminal-line.ts';

it.each([
  ['', { kind: 'command', command: 'confirm' }],
  [' z ', { kind: 'command', command: 'undo' }],
  ['write', { kind: 'command', command: 'write' }],
  ['s 2', { kind: 'skip', reason: 'no-field' }],
  ['s repeated', { kind: 'skip', reason: 'repeated' }],
  ['kind = control', { kind: 'edit', change: { kind: 'control' } }],
  ['placeIds = sudzha, guevo', { kind: 'edit', change: { placeIds: ['sudzha', 'guevo'] } }],
  ['placeIds=-', { kind: 'edit', change: { placeIds: [] } }],
  ['valid = 2025-01-05', { kind: 'edit', change: { valid: { from: '2025-01-05', through: '2025-01-05' } } }],
  [
    'period = 2024-08-06..2025-01-05',
    { kind: 'edit', change: { period: { from: '2024-08-06', through: '2025-01-05' } } },
  ],
  ['low = 49010', { kind: 'edit', change: { low: 49010 } }],
  ['actor = -', { kind: 'edit', change: { actor: null } }],
])('reads “%s”', (line, meaning) => {
  expect(readLine(line)).toEqual(meaning);
});

it.each([
  ['kind = contrl', 'did you mean control'],
  ['knd = control', 'did you mean kind'],
  ['valid = yesterday', 'not a calendar day'],
  ['low = many', 'a number belongs'],
  ['s', 'for which reason'],
  ['s 99', 'for which reason'],
  ['frobnicate', '? lists'],
])('is puzzled by “%s” and says what to do', (line, told) => {
  expect(readLine(line)).toEqual({ kind: 'puzzle', told: expect.stringContaining(told) });
});
