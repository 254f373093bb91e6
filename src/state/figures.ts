/** Rival figures: what each claimant's latest figure for a measure is on a day. Pure; figures are never summed or averaged. */
import type { Claim, FigureClaim } from '../domain/claim.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import { SUBJECTS, type Subject, subjectOf, type Whose } from '../domain/subject.ts';
import type { Published, Reports } from './published.ts';
import { isAdmitted } from './select.ts';

const WHOSE: readonly Whose[] = ['ukraine', 'russia', 'russia-and-north-korea', 'north-korea', 'civilians'];

export interface StandingFigure {
  readonly claim: FigureClaim;
  /** Days from the end of its as-of day to the day in view. */
  readonly age: number;
}

/** Figures that say the same thing in the same measure: only these may stand on one scale. */
export interface ComparableFigures {
  readonly key: string;
  /** Latest first, never empty. */
  readonly figures: readonly StandingFigure[];
}

/** All that stands about one thing. More than one group means that the claimants define it differently. */
export interface Measure {
  readonly subject: Subject;
  readonly whose: Whose;
  readonly groups: readonly ComparableFigures[];
}

export interface RivalFigures {
  /** Of the whole incursion: they stand until their claimant gives a newer one. */
  readonly running: readonly Measure[];
  /** Of single days, short spans or single places: they stand for a week. */
  readonly passing: readonly Measure[];
}

/** How long a figure of a day or place stays in view, in days. */
export const PASSING_DAYS = 7;
/** A figure that adds up from this early on is one of the whole incursion. */
const FROM_THE_START_DAYS = 7;

/** Square miles stand beside square kilometres, miles beside kilometres: the unit differs, the meaning does not. */
function quantityOf({ unit }: FigureClaim): string {
  if (unit === 'sq-mi') return 'km2';
  return unit === 'mi' ? 'km' : unit;
}

const KM2_IN_SQ_MI = 2.589988;
const KM_IN_MI = 1.609344;

/** A figure's ends in km², km or as they are counted, for a scale that several figures share. */
export function onScale({ low, high, unit }: FigureClaim): readonly [low: number, high: number] {
  const factor = unit === 'sq-mi' ? KM2_IN_SQ_MI : unit === 'mi' ? KM_IN_MI : 1;
  return [low * factor, high * factor];
}

function isPassing(published: Published, claim: FigureClaim): boolean {
  const { scope, period, placeIds } = claim;
  if (scope === 'daily' || (scope === 'gained' && period === null)) return true;
  const late = daysBetween(published.manifest.firstDay, period?.from ?? published.manifest.firstDay);
  if (late > FROM_THE_START_DAYS) return true;
  const whole = placeIds.length === 0 || placeIds.some((id) => isOblast(published, id));
  return !whole;
}

function isOblast({ places }: Reports, placeId: string): boolean {
  return places.get(placeId)?.properties.kind === 'oblast';
}

/** Later as-of day first; of equals the one that the record names last. */
function byLatest(a: FigureClaim, b: FigureClaim): number {
  return b.valid.through.localeCompare(a.valid.through) || b.id.localeCompare(a.id);
}

/** The latest of each claimant for each thing said, latest first. */
function latestOfEach(claims: readonly FigureClaim[], key: (claim: FigureClaim) => string): FigureClaim[] {
  const latest = new Map<string, FigureClaim>();
  for (const claim of [...claims].sort(byLatest)) {
    const saying = `${claim.claimantId} ${key(claim)}`;
    if (!latest.has(saying)) latest.set(saying, claim);
  }
  return [...latest.values()];
}

function grouped(claims: readonly FigureClaim[], day: Day): readonly Measure[] {
  const measures = SUBJECTS.flatMap((subject) =>
    WHOSE.map((whose) => ({
      subject,
      whose,
      claims: claims.filter((claim) => subjectOf(claim) === subject && claim.whose === whose),
    })),
  );
  return measures
    .filter((measure) => measure.claims.length > 0)
    .map(({ subject, whose, claims: mine }) => ({ subject, whose, groups: comparable(mine, day) }));
}

const meaningOf = (claim: FigureClaim) => `${claim.definition} ${claim.scope} ${quantityOf(claim)}`;

function comparable(claims: readonly FigureClaim[], day: Day): readonly ComparableFigures[] {
  return [...new Set(claims.map(meaningOf))].map((key) => ({
    key,
    figures: claims
      .filter((claim) => meaningOf(claim) === key)
      .map((claim) => ({ claim, age: Math.max(0, daysBetween(claim.valid.through, day)) })),
  }));
}

const isFigure = (claim: Claim): claim is FigureClaim => claim.kind === 'figure' && claim.status === 'live';

/**
 * The figures that stand on `day`: of each claimant, for each measure, owner and definition, the latest whose as-of day
 * has come. An imprecise as-of day has come when it surely has.
 */
export function rivalFigures(published: Published, lens: Lens, day: Day): RivalFigures {
  const claims = [...published.claims.values()]
    .filter(isFigure)
    .filter((claim) => claim.valid.through <= day && isAdmitted(published, lens, claim));
  const passes = (claim: FigureClaim) => isPassing(published, claim);
  const said = (claim: FigureClaim) => `${claim.metric} ${claim.whose} ${meaningOf(claim)}`;
  return {
    running: grouped(
      latestOfEach(
        claims.filter((claim) => !passes(claim)),
        said,
      ),
      day,
    ),
    passing: grouped(
      latestOfEach(
        claims.filter((claim) => passes(claim) && daysBetween(claim.valid.through, day) < PASSING_DAYS),
        (claim) => `${said(claim)} ${claim.placeIds.join(' ')}`,
      ),
      day,
    ),
  };
}

/** An article that appears this long after the day of a figure repeats it rather than reports it. */
const REPEATED_DAYS = 31;

/**
 * The day of the statement that an article repeats; null where the article is of its time. Of a peak only the day on
 * which it was said tells, for a peak may well be found out late.
 */
export function repeatedFrom({ articles }: Reports, claim: FigureClaim, articleId: string): Day | null {
  const published = articles.get(articleId)?.published;
  const stated = claim.said?.through ?? (claim.scope === 'peak' ? null : claim.valid.through);
  if (!published || stated === null) return null;
  return daysBetween(stated, published.from) > REPEATED_DAYS ? stated : null;
}
