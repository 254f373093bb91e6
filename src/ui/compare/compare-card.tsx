/** What is compared with what, and what differs: in km² and in named places. */
import { LENSES, Lens } from '../../domain/lens.ts';
import { nameIn } from '../../domain/names.ts';
import type { Comparison } from '../../state/comparison.ts';
import { useApp, useAppContext, useMessages } from '../app-context.tsx';
import { DayChoice } from '../day-choice.tsx';
import type { CompareLine } from './use-compare-line.ts';
import { useDifference } from './use-difference.ts';

/** The share of the map that shows A where either fills it. */
const ENDS = { a: 100, b: 0 } as const;

/** `share` is how much of the map shows A, in percent. */
export function CompareCard({ share, setShare }: CompareLine) {
  const { compare: words } = useMessages();
  const { compare } = useApp((state) => state.view);
  if (!compare) return null;
  return (
    <section className="card compare-card" aria-label={words.open}>
      <div className="compare-choice">
        {(['a', 'b'] as const).map((end) => (
          <button
            key={end}
            type="button"
            aria-pressed={share === ENDS[end]}
            aria-label={words.showAll(words.letters[end])}
            title={words.showAll(words.letters[end])}
            onClick={() => setShare(ENDS[end])}
          >
            {words.letters[end]}
          </button>
        ))}
        <OtherDay compare={compare} />
        <OtherLens compare={compare} />
      </div>
      <Findings />
    </section>
  );
}

function OtherDay({ compare }: { compare: Comparison }) {
  const { compare: words } = useMessages();
  const { chooseComparison } = useAppContext();
  const range = useApp((state) => state.range);
  return (
    <DayChoice
      label={words.day}
      day={compare.day}
      range={range}
      onChoose={(day) => void chooseComparison({ ...compare, day })}
    />
  );
}

function OtherLens({ compare }: { compare: Comparison }) {
  const messages = useMessages();
  const { chooseComparison } = useAppContext();
  return (
    <select
      aria-label={messages.compare.lens}
      value={compare.lens}
      onChange={({ target }) => void chooseComparison({ ...compare, lens: Lens.parse(target.value) })}
    >
      {LENSES.map((each) => (
        <option key={each} value={each}>
          {messages.lens.short[each]}
        </option>
      ))}
    </select>
  );
}

function Findings() {
  const { compare: words } = useMessages();
  const language = useApp((state) => state.view.language);
  const difference = useDifference();
  if (!difference) return null;
  const [a, b] = difference.drawnKm2;
  return (
    <details>
      <summary>{words.inShort(a, b, difference.places.length)}</summary>
      <p role="status">{words.drawn(a, b)}</p>
      {difference.places.length === 0 && <p>{words.same}</p>}
      <ul>
        {difference.places.map(({ place, ...stands }) => (
          <li key={place.properties.id}>
            {words.change(nameIn(place.properties.names, language), stands.a, stands.b)}
          </li>
        ))}
      </ul>
    </details>
  );
}
