/** A quantity cast into a figure: what it measures, whose it is, what the claimant's word covers. */
import type { Side } from '../domain/claimant.ts';
import type { DraftFigure, EventName } from './draft.ts';
import type { SideName } from './events.ts';
import type { Quantity } from './quantities.ts';

export interface FigureSetting {
  readonly event: EventName | null;
  /** Whose doing the event is. */
  readonly actor: DraftFigure['whose'];
  /** The side that the quantity's own words name: "15,000 Russian soldiers". */
  readonly named: SideName | null;
  readonly civilians: 'yes' | 'maybe' | 'no';
  readonly speakerSide: Side | null;
  readonly daily: boolean;
  readonly peak: boolean;
  readonly regained: boolean;
  readonly killedOrWounded: boolean;
}

type Whose = DraftFigure['whose'];

export const opponentOf = (side: Whose): Whose =>
  side === 'ukraine' ? 'russia' : side === 'russia' ? 'ukraine' : null;

/** The event that a quantity speaks of, where it differs from that of its clause: soldiers captured are prisoners. */
export function eventOfQuantity(event: EventName | null, { unit, definition }: Quantity): EventName | null {
  const { measures } = unit;
  if (measures === 'people') {
    if (definition === 'captured') return event === 'exchange' ? event : 'pow';
    if (event === 'capture') return 'pow';
    if (event === 'destroy' || (event === null && definition === 'killed-or-wounded')) return 'casualties';
    if (event === null && definition === 'killed') return 'kill';
    if (event === null && definition === 'wounded') return 'wound';
    if (event === null && definition === 'evacuated') return 'evacuate';
    if (event === 'kill' && definition === 'wounded') return 'wound';
    if (event === 'wound' && definition === 'killed') return 'kill';
    return event;
  }
  if (
    (measures === 'equipment' || measures === 'munitions') &&
    (event === 'casualties' || event === 'kill' || event === 'pow')
  )
    return 'destroy';
  if ((measures === 'area' || measures === 'settlements') && (event === 'casualties' || event === 'pow'))
    return 'capture';
  return event;
}

type Cast = Pick<DraftFigure, 'metric' | 'definition' | 'scope'> & { readonly whose: Whose };

const LOSSES: ReadonlySet<EventName | null> = new Set(['kill', 'wound', 'casualties', 'missing']);

function people(event: EventName | null, quantity: Quantity, setting: FigureSetting): Cast {
  const { actor, civilians } = setting;
  const side: Whose =
    civilians === 'yes' ? 'civilians' : (sideOf(setting) ?? (civilians === 'maybe' ? 'civilians' : null));
  const scope = setting.daily ? 'daily' : 'total';
  const own = quantity.definition;
  switch (event) {
    case 'kill':
      return {
        metric: 'losses',
        definition: setting.killedOrWounded ? 'killed-or-wounded' : 'killed',
        scope,
        whose: side ?? opponentOf(actor),
      };
    case 'wound':
      return { metric: 'losses', definition: 'wounded', scope, whose: side ?? opponentOf(actor) };
    case 'casualties':
      return {
        metric: 'losses',
        definition: setting.killedOrWounded ? 'killed-or-wounded' : (own ?? 'lost'),
        scope,
        whose: side ?? opponentOf(actor),
      };
    case 'missing':
      return { metric: 'losses', definition: 'missing', scope, whose: side };
    case 'pow':
      return { metric: 'prisoners', definition: 'captured', scope, whose: side ?? opponentOf(actor) };
    case 'exchange':
      return { metric: 'prisoners', definition: 'exchanged', scope, whose: side };
    case 'evacuate':
      return {
        metric: 'evacuated',
        definition: own === 'remaining' ? 'remaining' : 'evacuated',
        scope,
        whose: 'civilians',
      };
    case 'attack':
    case 'advance':
      return { metric: 'troops', definition: 'attacking', scope: 'total', whose: side ?? actor };
    case 'deploy':
    case 'hold':
    case 'fighting':
      return { metric: 'troops', definition: 'present', scope: 'total', whose: side ?? actor };
    default:
      return {
        metric: own && own !== 'evacuated' ? 'losses' : null,
        definition: own,
        scope: null,
        whose: side,
      };
  }
}

function sideOf({ named, speakerSide }: FigureSetting): Whose {
  if (named !== 'enemy') return named;
  return speakerSide === 'independent' ? null : opponentOf(speakerSide);
}

function ground(
  metric: 'area' | 'settlements',
  event: EventName | null,
  quantity: Quantity,
  setting: FigureSetting,
): Cast {
  if (event === 'evacuate')
    return { metric: 'evacuated', definition: 'evacuated', scope: 'total', whose: 'civilians' };
  const whose = setting.actor === 'civilians' ? null : setting.actor;
  if (event !== 'hold' && event !== 'capture' && event !== 'advance')
    return { metric: null, definition: null, scope: null, whose };
  const isShare = quantity.unit.measures === 'share';
  const scope = setting.peak
    ? 'peak'
    : event === 'hold'
      ? 'total'
      : setting.regained
        ? isShare
          ? 'share-regained'
          : 'regained'
        : 'gained';
  return { metric, definition: 'controlled', scope, whose };
}

function cast(event: EventName | null, quantity: Quantity, setting: FigureSetting): Cast {
  const nothing: Cast = { metric: null, definition: null, scope: null, whose: setting.actor };
  switch (quantity.unit.measures) {
    case 'people':
      return people(event, quantity, setting);
    case 'area':
    case 'share':
      return ground('area', event, quantity, setting);
    case 'settlements':
      return ground('settlements', event, quantity, setting);
    case 'length':
      return event === 'advance' || event === 'attack' || event === 'hold'
        ? { metric: 'depth', definition: 'advanced', scope: 'total', whose: setting.actor }
        : nothing;
    case 'equipment':
    case 'units': {
      if (event === 'destroy')
        return {
          metric: 'equipment',
          definition: 'destroyed',
          scope: setting.daily ? 'daily' : 'total',
          whose: sideOf(setting) ?? opponentOf(setting.actor),
        };
      if (LOSSES.has(event)) return nothing;
      return event === 'attack' || event === 'advance'
        ? {
            metric: quantity.unit.measures === 'units' ? 'troops' : 'equipment',
            definition: 'attacking',
            scope: 'total',
            whose: setting.actor,
          }
        : nothing;
    }
    case 'attacks':
      return {
        metric: 'attacks',
        definition: 'unstated',
        scope: setting.daily ? 'daily' : 'total',
        whose: event === 'repel' ? opponentOf(setting.actor) : setting.actor,
      };
    case 'munitions':
      return nothing;
    default:
      return quantity.unit.measures satisfies never;
  }
}

/** The quantity as a figure. A metric or side that the words do not tell stays null. */
export function figureOf(event: EventName | null, quantity: Quantity, setting: FigureSetting): DraftFigure {
  const { start, end, low, high, bound, strict, unit } = quantity;
  const factor = unit.metric !== null && unit.metric !== 1 ? unit.metric : null;
  return {
    span: { start, end },
    ...cast(event, quantity, setting),
    low,
    high,
    bound,
    strict,
    unit: unit.claimUnit ?? unit.name,
    claimUnit: unit.claimUnit !== null,
    metres:
      factor === null
        ? null
        : { low: low * factor, high: high * factor, unit: unit.measures === 'area' ? 'km2' : 'km' },
  };
}
