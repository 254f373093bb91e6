/** A claimant: who says it. Not to be confused with the holder: who is said to hold the ground. */
import * as z from 'zod/mini';
import { Id } from './id.ts';
import { Names } from './names.ts';

export const Side = z.enum(['ukraine', 'russia', 'independent']);
export type Side = z.infer<typeof Side>;

export const ClaimantKind = z.enum([
  'head-of-state',
  'government',
  'military',
  'intelligence',
  'regional-authority',
  'state-agency',
  'field-commander',
  'unit',
  'politician',
  'blogger',
  'channel',
  'media',
  'map-project',
  'analyst',
  'international',
  'witness',
  'unattributed',
]);
export type ClaimantKind = z.infer<typeof ClaimantKind>;

export const Claimant = z.strictObject({ id: Id, names: Names, side: Side, kind: ClaimantKind });
export type Claimant = z.infer<typeof Claimant>;
