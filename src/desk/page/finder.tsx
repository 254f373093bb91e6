/** A field in which one finds a record by its name: in any language, by any spelling. */
import { useId, useState } from 'react';

export interface Findable {
  readonly id: string;
  /** The name shown, unlike any other's. */
  readonly name: string;
  /** Other spellings. */
  readonly also: readonly string[];
}

export interface FinderProps {
  readonly label: string;
  readonly among: readonly Findable[];
  /** What is chosen; an empty text where each find is added to a list. */
  readonly value: string;
  readonly onFind: (id: string) => void;
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('en');

export function Finder({ label, among, value, onFind }: FinderProps) {
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    const wanted = plain(text);
    const found = among.find(({ id, name, also }) =>
      [id, name, ...also].some((each) => plain(each) === wanted),
    );
    if (found) {
      onFind(found.id);
      setTyped(null);
    } else setTyped(text);
  };
  return (
    <>
      <input
        type="text"
        className="finder"
        aria-label={label}
        placeholder={label}
        list={list}
        value={typed ?? value}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <datalist id={list}>
        {among.flatMap(({ id, name, also }) =>
          [name, ...also].map((spelling) => (
            <option key={`${id} ${spelling}`} value={spelling}>
              {name}
            </option>
          )),
        )}
      </datalist>
    </>
  );
}
