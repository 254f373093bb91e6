/** Events cast into the kinds of claims. Plans and hypotheticals are no kind of claim; what does not fit stays without one. */
import type { Id } from '../domain/id.ts';
import type { Draft, DraftFigure, EventName } from './draft.ts';
import type { Clause } from './events.ts';
import type { Stance } from './stance.ts';

export interface KindSetting {
  readonly event: EventName | null;
  readonly clause: Clause | null;
  readonly stance: Stance;
  readonly acting: Draft['actor'];
  readonly figure: DraftFigure | null;
  /** A settlement or facility is named, so that a claim of control can stand on it. */
  readonly hasSpot: boolean;
  readonly placeIds: readonly Id[];
  readonly isOngoing: boolean;
}

export type KindCast = Pick<
  Draft,
  'kind' | 'change' | 'holder' | 'actor' | 'action' | 'outcome' | 'movement'
>;

const NOTHING: KindCast = {
  kind: null,
  change: null,
  holder: null,
  actor: null,
  action: null,
  outcome: null,
  movement: null,
};

function control({ clause, acting }: KindSetting, event: EventName): KindCast {
  const change =
    event === 'contest'
      ? 'contested'
      : event === 'advance'
        ? 'entered'
        : (clause?.value.change ?? (event === 'hold' ? 'held' : 'captured'));
  const side = acting === 'ukraine' || acting === 'russia' ? acting : null;
  const other = side === 'ukraine' ? 'russia' : side === 'russia' ? 'ukraine' : null;
  const holder =
    change === 'contested' || change === 'entered' ? 'contested' : change === 'lost' ? other : side;
  return { ...NOTHING, kind: 'control', change, holder, actor: acting };
}

function attack({ clause, acting, isOngoing }: KindSetting, event: EventName): KindCast {
  if (event === 'repel') {
    // The attack that was repelled is the other side's.
    const attacker = acting === 'ukraine' ? 'russia' : acting === 'russia' ? 'ukraine' : null;
    return { ...NOTHING, kind: 'attack', action: 'assault', outcome: 'repelled', actor: attacker };
  }
  const action =
    event === 'fighting'
      ? 'clash'
      : event === 'strike' || event === 'destroy'
        ? 'strike'
        : (clause?.value.action ?? 'assault');
  const outcome =
    event === 'destroy' ? 'succeeded' : isOngoing && event === 'fighting' ? 'ongoing' : 'unstated';
  return { ...NOTHING, kind: 'attack', action, outcome, actor: acting };
}

function movement({ clause, acting }: KindSetting, action: Draft['movement']): KindCast {
  return { ...NOTHING, kind: 'movement', movement: clause?.value.movement ?? action, actor: acting };
}

function asFact(setting: KindSetting, event: EventName): KindCast {
  const { clause, hasSpot } = setting;
  switch (event) {
    case 'capture':
      return hasSpot ? control(setting, event) : movement(setting, 'advanced');
    case 'hold':
    case 'contest':
      return setting.placeIds.length > 0 ? control(setting, event) : NOTHING;
    case 'advance':
      return clause?.value.change === 'entered' && hasSpot
        ? control(setting, event)
        : movement(setting, 'advanced');
    case 'attack':
      return clause?.value.movement === 'crossed-border' && !hasSpot
        ? movement(setting, 'crossed-border')
        : attack(setting, event);
    case 'fighting':
    case 'strike':
    case 'repel':
    case 'destroy':
      return attack(setting, event);
    case 'withdraw':
      return movement(setting, 'withdrew');
    case 'deploy':
      return movement(setting, 'deployed');
    case 'establish':
      return movement(setting, 'established-zone');
    case 'encircle':
      return movement(setting, 'encircled');
    case 'kill':
    case 'wound':
    case 'casualties':
    case 'pow':
    case 'missing':
    case 'exchange':
    case 'evacuate':
      // People without a number fit no kind of claim.
      return NOTHING;
    default:
      return event satisfies never;
  }
}

/** The kind of claim an event may become, with the fields of that kind. */
export function castKind(setting: KindSetting): KindCast {
  const { event, stance, figure, acting } = setting;
  if (stance.modality === 'planned' || (stance.modality === 'hypothetical' && !stance.negated))
    return { ...NOTHING, actor: acting };
  if (stance.denied) return { ...NOTHING, kind: 'denial', actor: acting };
  if (figure)
    return { ...NOTHING, kind: figure.metric !== null && figure.claimUnit ? 'figure' : null, actor: acting };
  return event ? asFact(setting, event) : NOTHING;
}
