/** Ids: each is given once, and each that is named exists. */
import type { Claim } from '../../domain/claim.ts';
import { nearest } from '../nearest.ts';
import type { Sources } from '../sources.ts';
import type { Finding } from './finding.ts';

interface Identified {
  readonly id: string;
}

function* repeated(records: readonly Identified[], fileOf: Sources['fileOf']): Generator<Finding> {
  const first = new Map<string, Identified>();
  for (const record of records) {
    const other = first.get(record.id);
    if (!other) first.set(record.id, record);
    else {
      const problem = `the id ${record.id} is given twice, first in ${fileOf.get(other)}`;
      yield { on: record, problem, remedy: 'give one of the two another id, or remove it if it is a copy' };
    }
  }
}

interface Reference {
  readonly field: string;
  readonly ids: readonly string[];
  readonly among: 'articles' | 'claimants' | 'places' | 'claims';
}

function referencesOf(claim: Claim): Reference[] {
  return [
    { field: 'articleIds', ids: claim.articleIds, among: 'articles' },
    { field: 'claimantId', ids: [claim.claimantId], among: 'claimants' },
    { field: 'placeIds', ids: claim.placeIds, among: 'places' },
    { field: 'supersededBy', ids: claim.supersededBy === null ? [] : [claim.supersededBy], among: 'claims' },
    { field: 'deniedClaimIds', ids: claim.kind === 'denial' ? claim.deniedClaimIds : [], among: 'claims' },
  ];
}

function* dangling({ record, rejectedIds }: Sources): Generator<Finding> {
  const ids = (records: readonly Identified[]) => new Set(records.map(({ id }) => id));
  const known = {
    articles: ids(record.articles),
    claimants: ids(record.claimants),
    places: ids(record.places),
    claims: ids(record.claims),
  };
  for (const claim of record.claims) {
    for (const { field, ids: named, among } of referencesOf(claim)) {
      for (const id of named.filter((name) => !known[among].has(name) && !rejectedIds.has(name))) {
        const meant = nearest(id, known[among]);
        const remedy = meant ? `did you mean ${meant}` : `add it to the ${among}, or correct the id`;
        yield { on: claim, problem: `${field}: there is no ${among.slice(0, -1)} ${id}`, remedy };
      }
    }
  }
}

function* lists(claims: readonly Claim[]): Generator<Finding> {
  for (const claim of claims) {
    for (const { field, ids } of referencesOf(claim)) {
      const twice = ids.find((id, i) => ids.indexOf(id) !== i);
      if (twice) yield { on: claim, problem: `${field}: ${twice} stands twice`, remedy: 'keep it once' };
    }
    if (claim.span && !claim.articleIds.includes(claim.span.articleId)) {
      const problem = `span: the article ${claim.span.articleId} is not one of articleIds`;
      yield { on: claim, problem, remedy: 'name the article whose text the span belongs to in both' };
    }
    if (claim.span && claim.span.end <= claim.span.start) {
      const problem = `span: it ends at ${claim.span.end}, not after its start at ${claim.span.start}`;
      yield {
        on: claim,
        problem,
        remedy: 'give the offsets of the first character and of the one after the last',
      };
    }
  }
}

/** Repeated and dangling ids, ids listed twice, and spans that fit neither their article nor themselves. */
export function* idFindings(sources: Sources): Generator<Finding> {
  const { record, fileOf, incomplete } = sources;
  for (const records of [record.articles, record.claimants, record.places, record.claims]) {
    yield* repeated(records, fileOf);
  }
  for (const place of record.places.filter(({ id, properties }) => id !== properties.id)) {
    const problem = `the feature's id ${place.id} and its properties.id ${place.properties.id} differ`;
    yield { on: place, problem, remedy: 'make them the same' };
  }
  yield* lists(record.claims);
  if (!incomplete) yield* dangling(sources);
}
