/** The fields of a draft: those of every claim, and those of its kind. */

import {
  Actor,
  AttackClaim,
  Basis,
  ControlClaim,
  DenialClaim,
  FigureClaim,
  MovementClaim,
} from '../../domain/claim.ts';
import { nameIn } from '../../domain/names.ts';
import { type Entry, openHomonyms } from '../entry.ts';
import { basisOf, type FieldName, type Form, KIND_FIELDS, KINDS } from '../form.ts';
import type { Action } from '../session.ts';
import { candidatesOf } from './candidates.ts';
import { Choice, DaysField, Field } from './field.tsx';
import { Finder } from './finder.tsx';
import { Key } from './key.tsx';
import { type Lookups, placeName } from './lookups.ts';

export interface DraftFieldsProps {
  readonly entry: Entry;
  readonly missing: readonly FieldName[];
  readonly lookups: Lookups;
  readonly act: (...actions: Action[]) => void;
}

const control = ControlClaim.shape;
const figure = FigureClaim.shape;
const CHOICES = {
  placeRelation: control.placeRelation.options,
  verification: control.verification.options,
  recordConfidence: control.recordConfidence.options,
  change: control.change.options,
  holder: ['ukraine', 'russia', 'contested'],
  actor: [...Actor.options, 'civilians'],
  attack: AttackClaim.shape.action.options,
  outcome: AttackClaim.shape.outcome.options,
  movement: MovementClaim.shape.action.options,
  metric: figure.metric.options,
  whose: figure.whose.options,
  bound: figure.bound.options,
  unit: figure.unit.options,
  definition: figure.definition.options,
  scope: figure.scope.options,
  denied: DenialClaim.shape.denied.options,
} as const;
type ChoiceName = keyof typeof CHOICES;

/** Fields that may say nothing, by the kind of the claim. */
const mayBeOpen = (form: Form, field: FieldName): boolean =>
  field === 'actor' && (form.kind === 'control' || form.kind === 'attack');

export function DraftFields({ entry, missing, lookups, act }: DraftFieldsProps) {
  const { form, id } = entry;
  const set = (change: Partial<Form>) => act({ type: 'edit', entryId: id, change });
  const frame = (field: FieldName) => ({ entry, field, missing: missing.includes(field) });
  const choice = (field: ChoiceName) => {
    const options: readonly string[] = CHOICES[field];
    const civilians = form.kind === 'movement';
    return (
      <Choice
        key={field}
        {...frame(field)}
        options={field === 'actor' && !civilians ? options.filter((each) => each !== 'civilians') : options}
        value={form[field]}
        open={mayBeOpen(form, field)}
        onChoose={(value) => set({ [field]: value } as Partial<Form>)}
      />
    );
  };
  const side = lookups.claimants.get(form.claimantId ?? '')?.side ?? 'independent';
  const claimant = lookups.claimants.get(form.claimantId ?? '');
  return (
    <fieldset className="fields" disabled={entry.claimId !== null}>
      <legend className="unseen">Fields of the claim</legend>
      <Choice {...frame('kind')} options={KINDS} value={form.kind} onChoose={(kind) => set({ kind })} />
      <Field {...frame('claimantId')}>
        <Finder
          label="Find a claimant"
          among={lookups.findClaimants}
          value={claimant ? nameIn(claimant.names, 'en') : ''}
          onFind={(claimantId) => set({ claimantId })}
        />
      </Field>
      <PlacesField {...{ entry, lookups, act, missing, set }} />
      {choice('placeRelation')}
      <DaysField {...frame('valid')} value={form.valid} onChange={(valid) => set({ valid })} />
      {form.kind !== null &&
        KIND_FIELDS[form.kind].map((field) => {
          if (field in CHOICES) return choice(field as ChoiceName);
          if (field === 'low') return <NumbersField key={field} {...frame('low')} set={set} />;
          if (field === 'period') {
            return (
              <DaysField
                key={field}
                {...frame(field)}
                open
                value={form.period}
                onChange={(period) => set({ period })}
              />
            );
          }
          return null;
        })}
      <Choice
        {...frame('basis')}
        options={Basis.options}
        value={basisOf(form, side)}
        onChoose={(basis) => set({ basis })}
      />
      {choice('verification')}
      <DaysField {...frame('said')} open value={form.said} onChange={(said) => set({ said })} />
      {choice('recordConfidence')}
    </fieldset>
  );
}

interface SettingProps {
  readonly set: (change: Partial<Form>) => void;
}

/** A figure's ends; the second follows the first until it is set apart. */
function NumbersField({
  set,
  ...frame
}: SettingProps & { readonly entry: Entry; readonly field: FieldName; readonly missing: boolean }) {
  const { low, high } = frame.entry.form;
  const number = (text: string) => (text === '' ? null : Number(text));
  return (
    <Field {...frame}>
      <input
        type="number"
        min="0"
        step="any"
        aria-label="Figure, or the lower end"
        value={low ?? ''}
        onChange={(event) => {
          const value = number(event.target.value);
          set(low === high ? { low: value, high: value } : { low: value });
        }}
      />
      <span aria-hidden="true">–</span>
      <input
        type="number"
        min="0"
        step="any"
        aria-label="The upper end"
        value={high ?? ''}
        onChange={(event) => set({ high: number(event.target.value) })}
      />
    </Field>
  );
}

/** Chosen places, candidates of names that several bear, and a search. The numbers are those of the pins on the map. */
function PlacesField({ entry, lookups, act, missing, set }: DraftFieldsProps & SettingProps) {
  const { form } = entry;
  const all = [...lookups.places.values()];
  return (
    <Field entry={entry} field="placeIds" missing={missing.includes('placeIds')}>
      {candidatesOf(entry).map((placeId, i) => {
        const place = lookups.places.get(placeId);
        const chosen = form.placeIds.includes(placeId);
        return (
          <label key={placeId} className="choice">
            <input
              type="checkbox"
              checked={chosen}
              onChange={() =>
                set({
                  placeIds: chosen
                    ? form.placeIds.filter((each) => each !== placeId)
                    : [...form.placeIds, placeId],
                })
              }
            />
            <span>
              <Key name={i + 1} />
              {place ? placeName(place, all) : placeId}
            </span>
          </label>
        );
      })}
      {openHomonyms(entry).map(({ name }) => (
        <button key={name} type="button" onClick={() => act({ type: 'set-aside', entryId: entry.id, name })}>
          Another {name}
        </button>
      ))}
      <Finder
        label="Add a place"
        among={lookups.findPlaces}
        value=""
        onFind={(placeId) => set({ placeIds: [...new Set([...form.placeIds, placeId])] })}
      />
    </Field>
  );
}
