/** The published files, read and indexed once; immutable. */
import type { Article } from '../domain/article.ts';
import type { Border } from '../domain/border.ts';
import type { Claim } from '../domain/claim.ts';
import type { Claimant } from '../domain/claimant.ts';
import type { Contact } from '../domain/contact.ts';
import type { Control } from '../domain/control.ts';
import type { Lens } from '../domain/lens.ts';
import type { Place } from '../domain/place.ts';
import type { Manifest } from '../domain/published.ts';
import { contactFile, controlFile } from '../domain/published.ts';
import type { Relation } from '../domain/relation.ts';

/** What was reported, by whom, where it was published. */
export interface Reports {
  readonly places: ReadonlyMap<string, Place>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Place id → the live claims that name it, latest valid day first. */
  readonly claimsByPlace: ReadonlyMap<string, readonly Claim[]>;
  /** Claim id → the claims that agree with it or contradict it; absent where there are none. */
  readonly relations: ReadonlyMap<string, Relation>;
}

/** The reports with the timeline and the ground that they are shown on. */
export interface Published extends Reports {
  readonly manifest: Manifest;
  readonly border: Border;
}

export interface ReportFiles {
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
  readonly claimants: readonly Claimant[];
  readonly articles: readonly Article[];
  readonly relations: readonly Relation[];
}

/** What weighs most of one day's claims comes first: who holds, then who attacks, numbers last. */
const WEIGHT: Readonly<Record<Claim['kind'], number>> = {
  control: 0,
  attack: 1,
  denial: 2,
  movement: 3,
  figure: 4,
};

/** Latest first, then by weight; the id decides between equals, so that the order never depends on the files. */
export function byLatestValid(a: Claim, b: Claim): number {
  return (
    b.valid.from.localeCompare(a.valid.from) || WEIGHT[a.kind] - WEIGHT[b.kind] || a.id.localeCompare(b.id)
  );
}

/** Indexes the files. Withdrawn and corrected claims stay reachable by id but are listed under no place. */
export function indexReports(files: ReportFiles): Reports {
  const claimsByPlace = new Map<string, Claim[]>();
  for (const claim of files.claims) {
    if (claim.status !== 'live') continue;
    for (const placeId of claim.placeIds) {
      const list = claimsByPlace.get(placeId);
      if (list) list.push(claim);
      else claimsByPlace.set(placeId, [claim]);
    }
  }
  for (const list of claimsByPlace.values()) list.sort(byLatestValid);
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  return {
    places: new Map(files.places.map((place) => [place.properties.id, place])),
    claims: byId(files.claims),
    claimants: byId(files.claimants),
    articles: byId(files.articles),
    claimsByPlace,
    relations: new Map(files.relations.map((relation) => [relation.claimId, relation])),
  };
}

/** The published data with the drawing of one lens. */
export interface DrawnFiles {
  readonly published: Published;
  readonly lens: Lens;
  readonly control: readonly Control[];
  readonly contact: readonly Contact[];
}

/** Reads all of it at once, outside of a page. `textOf` yields a published file, which was checked when it was written. */
export function drawnFrom(textOf: (file: string) => string, lens: Lens): DrawnFiles {
  const read = (file: string) => JSON.parse(textOf(file));
  return {
    published: {
      manifest: read('manifest.json'),
      border: read('border.geojson'),
      ...indexReports({
        places: read('places.geojson').features,
        claims: read('claims.json'),
        claimants: read('claimants.json'),
        articles: read('articles.json'),
        relations: read('relations.json'),
      }),
    },
    lens,
    control: read(controlFile(lens)).features,
    contact: read(contactFile(lens)).features,
  };
}
