/** One field of a draft: its name, its key, how it is known, and what can be chosen. */

import { type ReactNode, useId } from 'react';
import { basisShown, type Entry, standingOf } from '../entry.ts';
import type { Days, FieldName } from '../form.ts';
import { FIELD_KEYS } from '../keys.ts';
import { EN } from '../words.ts';
import { Key } from './key.tsx';

export interface FieldProps {
  readonly entry: Entry;
  readonly field: FieldName;
  /** True where the claim cannot be without it and it is not chosen yet. */
  readonly missing: boolean;
}

/** How a field is known, in words and by a mark: never by colour alone. */
function BasisMark({ entry, field, missing }: FieldProps) {
  const basis = basisShown(entry, field);
  const standing = missing ? 'wrong' : standingOf(entry, field);
  const words = missing ? EN.basis.none : basis && EN.basis[basis];
  if (!words || (standing === 'firm' && basis === null)) return null;
  return (
    <span className={`basis ${standing}`}>
      <span aria-hidden="true">{{ firm: '', weak: '△ ', wrong: '✕ ' }[standing]}</span>
      {words}
    </span>
  );
}

/** The frame of every field. */
export function Field({ children, ...props }: FieldProps & { readonly children: ReactNode }) {
  const { field } = props;
  const key = FIELD_KEYS[field];
  return (
    <fieldset className="field" data-field={field} data-key={key}>
      <legend>
        {EN.field[field]} {key && <Key name={key} />}
        <BasisMark {...props} />
      </legend>
      <div className="field-body">{children}</div>
    </fieldset>
  );
}

export interface ChoiceProps<T extends string> extends FieldProps {
  readonly options: readonly T[];
  readonly value: T | null;
  readonly onChoose: (value: T | null) => void;
  /** True where the field may say nothing. */
  readonly open?: boolean;
}

/** A closed field as a row of buttons: radio buttons to the keyboard and to screen readers. */
export function Choice<T extends string>({
  options,
  value,
  onChoose,
  open = false,
  ...props
}: ChoiceProps<T>) {
  const name = useId();
  const all: (T | null)[] = open ? [...options, null] : [...options];
  return (
    <Field {...props}>
      {all.map((option, i) => (
        <label key={option ?? ''} className="choice">
          <input type="radio" name={name} checked={value === option} onChange={() => onChoose(option)} />
          <span>
            {i < 9 && <Key name={i + 1} />}
            {option === null ? 'not said' : EN.value(option)}
          </span>
        </label>
      ))}
    </Field>
  );
}

export interface DaysFieldProps extends FieldProps {
  readonly value: Days | null;
  readonly onChange: (value: Days | null) => void;
  readonly open?: boolean;
}

/** First and last day, both included. */
export function DaysField({ value, onChange, open = false, ...props }: DaysFieldProps) {
  const set = (part: 'from' | 'through', day: string) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
    const other = value ?? { from: day, through: day };
    if (part === 'from') onChange({ from: day, through: other.through < day ? day : other.through });
    else onChange({ from: other.from > day ? day : other.from, through: day });
  };
  const label = EN.field[props.field];
  return (
    <Field {...props}>
      <input
        type="date"
        aria-label={`${label}: first day`}
        value={value?.from ?? ''}
        onChange={(event) => set('from', event.target.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        aria-label={`${label}: last day`}
        value={value?.through ?? ''}
        onChange={(event) => set('through', event.target.value)}
      />
      {value && value.from !== value.through && (
        <button type="button" onClick={() => onChange({ from: value.through, through: value.through })}>
          Last day only
        </button>
      )}
      {open && value && (
        <button type="button" onClick={() => onChange(null)}>
          Not said
        </button>
      )}
    </Field>
  );
}
