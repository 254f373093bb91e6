import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from './read.ts';
import { reportOn } from './report.ts';

const read = await readRecord(join(import.meta.dirname, 'cases', 'minimal', 'in'));
if (!read.ok) throw new Error('the minimal case has faults');
const { record } = read;

describe('the report', () => {
  const lines = reportOn(record).split('\n');
  const cells = (start: string) => lines.find((line) => line.startsWith(start))?.split(/\s+/);

  it('counts claims by kind and side, by month and side, and by month and kind', () => {
    expect(cells('kind')).toEqual(['kind', 'ukraine', 'russia', 'independent', 'all']);
    expect(cells('control')).toEqual(['control', '1', '0', '0', '1']);
    expect(cells('attack')).toEqual(['attack', '0', '1', '0', '1']);
    const months = lines.filter((line) => line.startsWith('2024-08')).map((line) => line.split(/\s+/));
    expect(months).toEqual([
      ['2024-08', '3', '2', '0', '5'],
      ['2024-08', '1', '1', '1', '1', '1', '5'],
    ]);
    expect(cells('all')).toEqual(['all', '3', '2', '0', '5']);
  });

  it('names unplaced places and those of claims with one source, not those that no claim names', () => {
    expect(lines).toContain('Places without a position: 1 (Podol)');
    expect(lines).toContain('Places of claims whose position has one source only: 2 (Berdin, Sudzha)');
  });

  it('counts as stale what one claim named long before the last one', () => {
    const [claim] = record.claims;
    if (!claim) throw new Error('the minimal case is empty');
    const late = { from: '2025-03-01', through: '2025-03-01', precision: 'day' as const };
    const later = { ...claim, id: 'later', placeIds: ['goncharovka'], valid: late };
    const text = reportOn({ ...record, claims: [...record.claims, later] });
    expect(text).toContain('Places named once, more than 90 days before the last claim: 1 (Berdin)');
    expect(reportOn(record)).toContain('before the last claim: 0');
  });

  it('cuts long lists unless asked for all', () => {
    const [place] = record.places;
    if (!place) throw new Error('the minimal case is empty');
    const places = Array.from({ length: 20 }, () => ({ ...place, geometry: null }));
    expect(reportOn({ ...record, places })).toContain(', … 8 more)');
    expect(reportOn({ ...record, places }, true)).not.toContain('more)');
  });
});
