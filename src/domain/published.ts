/**
 * The contract between the two wings: what stands in `public/data`, and in which version.
 * `control.<drawing>.geojson`, `contact.<drawing>.geojson`, `claims.json`, `relations.json`, `articles.json`, `claimants.json`, `places.geojson`, `border.geojson`, `summary.json`, `manifest.json`.
 */
import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Border } from './border.ts';
import { Claim } from './claim.ts';
import { Claimant } from './claimant.ts';
import { Day } from './day.ts';
import type { Drawing } from './lens.ts';
import { Places } from './place.ts';
import { Relation } from './relation.ts';
import { Summary } from './summary.ts';

/** Raised when the meaning of a published file changes; a reader of an older version must not guess. */
export const FORMAT_VERSION = 1;

export const Manifest = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  /** The timeline's ends, both included. */
  firstDay: Day,
  lastDay: Day,
  /** The day that a reader sees first: the latest day that the newest article speaks of. */
  openingDay: Day,
  /** For each drawing the days on which it changes, in order: the lenses in retrospect, and `known`, what was known then. */
  keyframes: z.object({
    all: z.array(Day),
    ukraine: z.array(Day),
    russia: z.array(Day),
    independent: z.array(Day),
    known: z.array(Day),
  }),
  counts: z.object({
    articles: z.int(),
    claims: z.int(),
    claimants: z.int(),
    places: z.int(),
    unplaced: z.int(),
  }),
  attribution: z.object({ data: z.string(), border: z.string(), places: z.string() }),
});
export type Manifest = z.infer<typeof Manifest>;

/** File name → schema, for every file of the contract. */
export const PUBLISHED_FILES = {
  'manifest.json': Manifest,
  'claims.json': z.array(Claim),
  'articles.json': z.array(Article),
  'claimants.json': z.array(Claimant),
  'relations.json': z.array(Relation),
  'places.geojson': Places,
  'border.geojson': Border,
  'summary.json': Summary,
} as const;

/** The file of a drawing's line of contact. */
export function contactFile(drawing: Drawing): string {
  return `contact.${drawing}.geojson`;
}

/** The file of a drawing's control areas. */
export function controlFile(drawing: Drawing): string {
  return `control.${drawing}.geojson`;
}
