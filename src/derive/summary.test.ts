import { expect, it } from 'vitest';
import type { Control, ControlProperties } from '../domain/control.ts';
import { summaryOf } from './summary.ts';

const area = (from: string, to: string | null, more: Partial<ControlProperties>): Control => ({
  type: 'Feature',
  id: `area-${from}`,
  geometry: { type: 'Polygon', coordinates: [] },
  properties: {
    holder: 'ukraine',
    evidence: 'reported',
    rule: 'named',
    basis: 'claimed',
    from,
    to,
    areaKm2: 10,
    claimIds: ['claim'],
    ...more,
  },
});

it('sums what stands of each holder from change to change, without the band', () => {
  const steps = summaryOf([
    area('2024-08-10', '2024-08-20', {}),
    area('2024-08-10', null, { evidence: 'inferred', areaKm2: 30.5 }),
    area('2024-08-12', null, { evidence: 'band', areaKm2: 500 }),
    area('2024-08-20', null, { holder: 'russia', areaKm2: 7 }),
    area('2024-08-20', null, { holder: 'contested', areaKm2: 5 }),
  ]);
  expect(steps).toEqual([
    {
      from: '2024-08-10',
      to: '2024-08-20',
      reportedKm2: 10,
      inferredKm2: 30.5,
      contestedKm2: 0,
      russianKm2: 0,
    },
    { from: '2024-08-20', to: null, reportedKm2: 0, inferredKm2: 30.5, contestedKm2: 5, russianKm2: 7 },
  ]);
});

it('makes no step of a day on which only an outline or its grounds changed', () => {
  const steps = summaryOf([
    area('2024-08-10', '2024-08-15', {}),
    area('2024-08-15', '2024-08-18', { claimIds: ['another'] }),
    area('2024-08-18', '2024-08-25', { areaKm2: 12 }),
  ]);
  expect(steps.map(({ from, to, reportedKm2 }) => [from, to, reportedKm2])).toEqual([
    ['2024-08-10', '2024-08-18', 10],
    ['2024-08-18', '2024-08-25', 12],
    ['2024-08-25', null, 0],
  ]);
  expect(summaryOf([])).toEqual([]);
});
