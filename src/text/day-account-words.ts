/** The map of a day in words: one paragraph and the tables that say all that is drawn. Pure: the page and the build write alike. */
import type { Claim } from '../domain/claim.ts';
import { daysBetween } from '../domain/day.ts';
import type { DayAccount, ReportedGround } from '../domain/day-account.ts';
import type { Id } from '../domain/id.ts';
import type { MarkName } from '../domain/mark.ts';
import { nameIn } from '../domain/names.ts';
import { type ClaimContext, claimSentence } from './claim-sentence.ts';
import { dayInWords } from './day-words.ts';
import type { Whose } from './messages.ts';
import { messagesFor } from './messages-for.ts';
import { areaInWords } from './number-words.ts';

export interface TextRow {
  /** The places that the row is about; the first cell names them. */
  readonly placeIds: readonly Id[];
  readonly cells: readonly string[];
}

export interface TextTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Rows under a heading of their own, or under none. */
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly TextRow[] }[];
}

export interface TextTwin {
  readonly sentences: readonly string[];
  /** Only tables that have rows. */
  readonly tables: readonly TextTable[];
}

export interface TwinContext extends ClaimContext {
  readonly claims: ReadonlyMap<string, Claim>;
  /** Where not all that was published counts: what does. */
  readonly counting?: Omit<Whose, 'lens'>;
}

/** The mark that the map draws for reported ground, in the order of the legend. */
const GROUPS: readonly [MarkName, (ground: ReportedGround) => boolean][] = [
  ['heldUkraine', ({ holder, basis }) => holder === 'ukraine' && basis !== 'claimed'],
  ['claimedUkraine', ({ holder, basis }) => holder === 'ukraine' && basis === 'claimed'],
  ['heldRussia', ({ holder, basis }) => holder === 'russia' && basis !== 'claimed'],
  ['claimedRussia', ({ holder, basis }) => holder === 'russia' && basis === 'claimed'],
  ['disagree', ({ holder }) => holder === 'contested'],
];

/** More than so many claimants in one cell are counted. */
const NAMED_CLAIMANTS = 4;

/** The day in words: what is drawn, by whose reports and by which rule, in the language of the context. */
export function textTwin(account: DayAccount, context: TwinContext): TextTwin {
  const tables = [
    reportedTable(account, context),
    inferredTable(account, context),
    fightingTable(account, context),
  ];
  return {
    sentences: sentencesOf(account, context),
    tables: tables.filter(({ groups }) => groups.some(({ rows }) => rows.length > 0)),
  };
}

function namesOf(placeIds: readonly Id[], { places, language }: TwinContext): string[] {
  return placeIds
    .flatMap((id) => {
      const place = places.get(id);
      return place ? [nameIn(place.properties.names, language)] : [];
    })
    .sort((a, b) => a.localeCompare(b, language));
}

function sum(grounds: readonly { readonly areaKm2: number }[]): number {
  return grounds.reduce((total, { areaKm2 }) => total + areaKm2, 0);
}

function placesOf(grounds: readonly ReportedGround[]): readonly Id[] {
  return [...new Set(grounds.flatMap(({ placeIds }) => placeIds))];
}

function sentencesOf(account: DayAccount, context: TwinContext): string[] {
  const { twin, summary, footer } = messagesFor(context.language);
  const { day, lens, reported, inferred, fighting, figures } = account;
  const of = (holder: ReportedGround['holder']) => reported.filter((ground) => ground.holder === holder);
  const byUkraine = of('ukraine');
  const disputed = of('contested');
  const firm = inferred.filter(({ rule }) => rule !== 'edge');
  const named = (holder: 'ukraine' | 'russia') => ({
    places: placesOf(of(holder)).length,
    km2: sum(of(holder)),
  });
  const sentences = [
    summary.day({
      ...context.counting,
      day,
      lens,
      reportedKm2: sum(byUkraine),
      drawnKm2: sum(byUkraine) + sum(firm.filter(({ holder }) => holder === 'ukraine')),
      disputedAreas: disputed.length,
      fightingNear: namesOf(
        fighting.map(({ placeId }) => placeId),
        context,
      ),
    }),
  ];
  if (reported.length > disputed.length) sentences.push(twin.named(named('ukraine'), named('russia')));
  for (const holder of ['ukraine', 'russia'] as const) {
    const parts = firm.filter((ground) => ground.holder === holder && Math.round(ground.areaKm2) > 0);
    if (parts.length > 0) sentences.push(twin.inferred(holder, sum(parts)));
  }
  if (disputed.length > 0) sentences.push(twin.disputed(namesOf(placesOf(disputed), context)));
  if (figures > 0) sentences.push(twin.figures(figures));
  return [...sentences, footer.limits];
}

/** Who says so, each claimant once, latest first: "DeepState assessed; Russia's defence ministry said". */
function speakers(claims: readonly Claim[], context: TwinContext): string {
  const { twin } = messagesFor(context.language);
  const latest = new Map<string, Claim>();
  for (const claim of claims) if (!latest.has(claim.claimantId)) latest.set(claim.claimantId, claim);
  const said = [...latest.values()].map((claim) => claimSentence(claim, context).attribution);
  const rest = said.length - NAMED_CLAIMANTS;
  return rest <= 0 ? said.join('; ') : [...said.slice(0, NAMED_CLAIMANTS), twin.others(rest)].join('; ');
}

function reportedRow(ground: ReportedGround, day: string, context: TwinContext): TextRow {
  const { twin } = messagesFor(context.language);
  const claims = ground.claimIds.flatMap((id) => context.claims.get(id) ?? []);
  const { reported } = ground;
  const age = reported ? daysBetween(reported.last, day) : 0;
  return {
    placeIds: ground.placeIds,
    cells: [
      namesOf(ground.placeIds, context).join(', ') || twin.unnamed,
      speakers(claims, context) || twin.later,
      reported ? dayInWords(reported.first, context.language) : '—',
      reported ? twin.age(age) : '—',
      areaInWords(ground.areaKm2, context.language),
    ],
  };
}

function reportedTable({ reported, day }: DayAccount, context: TwinContext): TextTable {
  const { twin, legend } = messagesFor(context.language);
  const byName = (a: TextRow, b: TextRow) =>
    (a.cells[0] ?? '').localeCompare(b.cells[0] ?? '', context.language);
  return {
    caption: twin.reportedCaption,
    columns: [twin.column.place, twin.column.who, twin.column.first, twin.column.last, twin.column.area],
    groups: GROUPS.map(([mark, belongs]) => ({
      title: legend.mark[mark],
      rows: reported
        .filter(belongs)
        .map((ground) => reportedRow(ground, day, context))
        .sort(byName),
    })).filter(({ rows }) => rows.length > 0),
  };
}

function inferredTable({ inferred }: DayAccount, context: TwinContext): TextTable {
  const { twin, legend } = messagesFor(context.language);
  return {
    caption: twin.inferredCaption,
    columns: [twin.column.place, twin.column.why, twin.column.holder, twin.column.area],
    groups: [
      {
        title: null,
        rows: inferred.map(({ holder, rule, areaKm2, placeIds }) => ({
          placeIds,
          cells: [
            namesOf(placeIds, context).join(', ') || twin.unnamed,
            legend.rule[rule],
            twin.holder[holder],
            areaInWords(areaKm2, context.language),
          ],
        })),
      },
    ],
  };
}

function fightingTable({ fighting }: DayAccount, context: TwinContext): TextTable {
  const { twin, legend } = messagesFor(context.language);
  return {
    caption: legend.mark.fighting,
    columns: [twin.column.place, twin.column.who, twin.column.what],
    groups: [
      {
        title: null,
        rows: fighting.flatMap(({ placeId, claimId }): TextRow[] => {
          const claim = context.claims.get(claimId);
          if (!claim) return [];
          const { attribution, text } = claimSentence(claim, context);
          return [{ placeIds: [placeId], cells: [namesOf([placeId], context).join(), attribution, text] }];
        }),
      },
    ],
  };
}
