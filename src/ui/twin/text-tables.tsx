/** The text twin: the paragraph and the tables that say all that the map shows, with a button for every place. */
import { useMemo } from 'react';
import { dayAccount } from '../../state/day-account.ts';
import { type TextRow, type TextTable, textTwin } from '../../text/day-account-words.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { useAreas } from '../use-areas.ts';
import { useAtRest } from '../use-at-rest.ts';
import { useCounted } from '../use-counted.ts';
import { useWhose } from '../use-whose.ts';

/** The text follows the day once it stands still: it is long. */
const REST_MS = 300;

/** `onPlace` hears of a place chosen from the text. */
export function TextTables({ onPlace }: { onPlace?: (() => void) | undefined }) {
  const published = useCounted();
  const { twin: words } = useMessages();
  const areas = useAreas();
  const { day, language } = useApp((state) => state.view);
  const whose = useWhose();
  const moment = useMemo(() => ({ published, areas, day, whose }), [published, areas, day, whose]);
  const rested = useAtRest(moment, REST_MS);
  const twin = useMemo(() => {
    const { whose: counting } = rested;
    return textTwin(dayAccount({ ...rested, lens: counting.lens }), {
      ...rested.published,
      counting,
      language,
    });
  }, [rested, language]);
  return (
    <>
      <p className="twin-words">{twin.sentences.join(' ')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: tables wider than their column are scrolled by keys */}
      <section className="twin-scroll" aria-label={words.tables} tabIndex={0}>
        {twin.tables.map((table) => (
          <Table key={table.caption} table={table} onPlace={onPlace} />
        ))}
      </section>
    </>
  );
}

function Table({ table, onPlace }: { table: TextTable; onPlace: (() => void) | undefined }) {
  const { caption, columns, groups } = table;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          {title !== null && (
            <tr className="twin-group">
              <th scope="rowgroup" colSpan={columns.length}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows hold no state, and two areas may read alike
            <Row key={index} row={row} onPlace={onPlace} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row: { placeIds, cells }, onPlace }: { row: TextRow; onPlace: (() => void) | undefined }) {
  const { select } = useApp((state) => state.actions);
  const [name, ...rest] = cells;
  const [placeId] = placeIds;
  return (
    <tr>
      <th scope="row">
        {placeIds.length === 1 && placeId ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              select({ kind: 'place', placeId });
              onPlace?.();
            }}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      {rest.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
