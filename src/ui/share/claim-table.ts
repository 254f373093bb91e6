/** Claims as a table: a row for each claim and each article that carries it. */
import type { Claim } from '../../domain/claim.ts';
import type { Control } from '../../domain/control.ts';
import { type Language, nameIn } from '../../domain/names.ts';
import type { Reports } from '../../state/published.ts';
import { type Cell, toCsv } from './csv.ts';
import { claimSource } from './provenance.ts';

const COLUMNS = [
  'claim',
  'kind',
  'claimant',
  'claimant_side',
  'basis',
  'verification',
  'says',
  'places',
  'longitude',
  'latitude',
  'holder',
  'change',
  'metric',
  'low',
  'high',
  'bound',
  'unit',
  'valid_from',
  'valid_through',
  'said',
  'drawn_in',
  'publisher',
  'url',
  'published',
] as const;

type Column = (typeof COLUMNS)[number];

/** A claim of one place has that place's position; a claim of several has none of its own. */
function positionOf({ placeIds }: Claim, { places }: Reports): readonly [Cell, Cell] {
  const [only, ...others] = placeIds;
  const at = only && others.length === 0 ? places.get(only)?.geometry?.coordinates : undefined;
  return at ? [at[0], at[1]] : [null, null];
}

function rowsOf(
  claim: Claim,
  reports: Reports,
  language: Language,
  drawnIn: readonly string[],
): readonly (readonly Cell[])[] {
  const source = claimSource(claim, reports, language);
  const [longitude, latitude] = positionOf(claim, reports);
  const figure = claim.kind === 'figure' ? claim : null;
  const control = claim.kind === 'control' ? claim : null;
  const names = claim.placeIds.flatMap((id) => {
    const place = reports.places.get(id);
    return place ? [nameIn(place.properties.names, language)] : [];
  });
  return source.articles.map((article) => {
    const row: Record<Column, Cell> = {
      claim: claim.id,
      kind: claim.kind,
      claimant: source.claimant,
      claimant_side: source.side,
      basis: claim.basis,
      verification: claim.verification,
      says: source.says,
      places: names.join('; '),
      longitude,
      latitude,
      holder: control?.holder ?? null,
      change: control?.change ?? null,
      metric: figure?.metric ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      bound: figure?.bound ?? null,
      unit: figure?.unit ?? null,
      valid_from: claim.valid.from,
      valid_through: claim.valid.through,
      said: claim.said?.from ?? null,
      drawn_in: drawnIn.join(' '),
      publisher: article.publisher,
      url: article.url,
      published: article.published,
    };
    return COLUMNS.map((column) => row[column]);
  });
}

/** The claims as CSV, in the order given. `areas` are those whose ids the column `drawn_in` names. */
export function claimTable(
  claims: readonly Claim[],
  reports: Reports,
  language: Language,
  areas: readonly Control[],
): string {
  const drawnIn = new Map<string, string[]>();
  for (const { id, properties } of areas) {
    for (const claimId of properties.claimIds) drawnIn.set(claimId, [...(drawnIn.get(claimId) ?? []), id]);
  }
  return toCsv(
    COLUMNS,
    claims.flatMap((claim) => rowsOf(claim, reports, language, drawnIn.get(claim.id) ?? [])),
  );
}
