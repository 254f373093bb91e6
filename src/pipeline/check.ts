/** Whether the records make sense together. Pure: each rule is a module of `check/`, told in one place which file a record is in. */
import { basisFindings } from './check/basis.ts';
import { clockFindings } from './check/clocks.ts';
import { controlFindings } from './check/control.ts';
import { figureFindings } from './check/figures.ts';
import type { Finding } from './check/finding.ts';
import { idFindings } from './check/ids.ts';
import { placeFindings } from './check/places.ts';
import { statusFindings } from './check/status.ts';
import { textFindings } from './check/texts.ts';
import type { Fault } from './fault.ts';
import type { Sources } from './sources.ts';

/** Every fault of sense among the records that could be read. */
export function checkRecord(sources: Sources): Fault[] {
  const { record, fileOf } = sources;
  const findings: Finding[] = [
    ...idFindings(sources),
    ...clockFindings(record),
    ...statusFindings(record),
    ...controlFindings(record),
    ...basisFindings(record),
    ...figureFindings(record),
    ...placeFindings(record),
    ...textFindings(record),
  ];
  return findings.map(({ on, problem, remedy }) => ({
    file: fileOf.get(on) ?? '',
    recordId: on.id,
    problem,
    remedy,
  }));
}
