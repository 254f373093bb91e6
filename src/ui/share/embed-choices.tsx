/** What an editor may choose of a frame. */
import type { ReactNode } from 'react';
import { isDay } from '../../domain/day.ts';
import { LENSES } from '../../domain/lens.ts';
import { LANGUAGES } from '../../domain/names.ts';
import { type Settings, UIS } from '../../state/settings.ts';
import { LAYERS, THEMES, type ViewState } from '../../state/view.ts';
import { useApp, useMessages } from '../app-context.tsx';
import type { EmbedChoice } from './embed-snippets.ts';

const HEIGHTS = { least: 360, most: 1200 } as const;
export const STANDARD_HEIGHT = 560;
const DAYS = ['fixed', 'latest'] as const;
const DATA = ['latest', 'kept'] as const;

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child
    <label className="embed-choice">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Select<T extends string>({ label, values, names, value, onChoose }: SelectProps<T>) {
  return (
    <Labelled label={label}>
      <select value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface BoxProps {
  readonly label: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly barred?: boolean;
}

function Box({ label, on, turn, barred = false }: BoxProps) {
  return (
    <label className="embed-box">
      <input
        type="checkbox"
        checked={on}
        disabled={barred}
        onChange={(event) => turn(event.target.checked)}
      />
      {label}
    </label>
  );
}

export interface EmbedChoicesProps {
  readonly choice: EmbedChoice;
  /** The snapshot of the data that a frame can be pinned to; null where there is none. */
  readonly version: string | null;
  readonly onChoose: (choice: EmbedChoice) => void;
}

export function EmbedChoices({ choice, version, onChoose }: EmbedChoicesProps) {
  const { share, lens, language, theme, legend } = useMessages();
  const { embed } = share;
  const { firstDay, lastDay } = useApp((state) => state.published.manifest);
  const { view, settings } = choice;
  const look = (part: Partial<ViewState>) => onChoose({ ...choice, view: { ...view, ...part } });
  const set = (part: Partial<Settings>) => onChoose({ ...choice, settings: { ...settings, ...part } });
  const days: Readonly<Record<'from' | 'to', { min: string; max: string }>> = {
    from: { min: firstDay, max: settings.to ?? lastDay },
    to: { min: settings.from ?? firstDay, max: lastDay },
  };
  const onDay = (end: 'from' | 'to', text: string) => {
    const { min, max } = days[end];
    if (text === '') set({ [end]: null });
    else if (isDay(text) && text >= min && text <= max) set({ [end]: text });
  };
  return (
    <div className="embed-choices">
      <Select
        label={embed.day}
        values={DAYS}
        names={{ fixed: embed.fixedDay(view.day), latest: embed.latestDay }}
        value={choice.fixedDay ? 'fixed' : 'latest'}
        onChoose={(day) => onChoose({ ...choice, fixedDay: day === 'fixed' })}
      />
      <Select
        label={lens.label}
        values={LENSES}
        names={lens.name}
        value={view.lens}
        onChoose={(next) => look({ lens: next, known: view.known && next === 'all' })}
      />
      <Select
        label={language.label}
        values={LANGUAGES}
        names={language.name}
        value={view.language}
        onChoose={(next) => look({ language: next })}
      />
      <Select
        label={theme.label}
        values={THEMES}
        names={theme.name}
        value={view.theme}
        onChoose={(next) => look({ theme: next })}
      />
      <Select
        label={embed.ui}
        values={UIS}
        names={embed.uiName}
        value={settings.ui}
        onChoose={(ui) => set({ ui })}
      />
      {version !== null && (
        <Select
          label={embed.data}
          values={DATA}
          names={embed.dataName}
          value={settings.data === null ? 'latest' : 'kept'}
          onChoose={(data) => set({ data: data === 'kept' ? version : null })}
        />
      )}
      {(['from', 'to'] as const).map((end) => (
        <Labelled key={end} label={embed[end]}>
          <input
            type="date"
            {...days[end]}
            defaultValue={settings[end] ?? ''}
            onChange={(event) => onDay(end, event.target.value)}
          />
        </Labelled>
      ))}
      <Labelled label={embed.height}>
        <input
          type="number"
          min={HEIGHTS.least}
          max={HEIGHTS.most}
          step={20}
          defaultValue={choice.height}
          onChange={({ target: { valueAsNumber: height } }) => {
            if (height >= HEIGHTS.least && height <= HEIGHTS.most) onChoose({ ...choice, height });
          }}
        />
      </Labelled>
      <fieldset className="embed-boxes">
        <legend>{embed.shown}</legend>
        <Box label={embed.title} on={settings.titled} turn={(titled) => set({ titled })} />
        {LAYERS.map((layer) => (
          <Box
            key={layer}
            label={embed.layerName[layer]}
            on={view.layers.includes(layer)}
            turn={(on) =>
              look({
                layers: LAYERS.filter((each) => (each === layer ? on : view.layers.includes(each))),
              })
            }
          />
        ))}
        <Box
          label={legend.asKnownThen}
          on={view.known}
          turn={(known) => look({ known })}
          barred={view.lens !== 'all'}
        />
        <Box
          label={legend.disputedOnly}
          on={view.disputedOnly}
          turn={(disputedOnly) => look({ disputedOnly })}
        />
      </fieldset>
    </div>
  );
}
