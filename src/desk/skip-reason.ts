/** Why a draft is no claim: the reasons of `left-out.json`, or that the article says it elsewhere too. */
import * as z from 'zod/mini';
import { LeftOut } from '../domain/left-out.ts';

export const SKIP_REASONS = [...LeftOut.shape.reason.options, 'repeated'] as const;
export const SkipReason = z.enum(SKIP_REASONS);
export type SkipReason = z.infer<typeof SkipReason>;
