/** What the writer of an unknown word probably meant. */

/** Everyday words for terms that an edit distance cannot reach. */
const SYNONYMS: Readonly<Record<string, string>> = {
  taken: 'captured',
  seized: 'captured',
  occupied: 'captured',
  liberated: 'recaptured',
  retaken: 'recaptured',
  neutral: 'independent',
  kyiv: 'ukraine',
  moscow: 'russia',
  town: 'settlement',
  village: 'settlement',
};

/** Edits (insert, delete, replace) that turn one word into the other: Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate closest to `word`, if any is close: a third of its letters may differ, two of a short word. Ties go to the earlier candidate. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const written = word.slice(0, 100).toLowerCase();
  const known = [...candidates];
  const synonym = SYNONYMS[written];
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  let [best, least]: [string | null, number] = [
    null,
    written.length < 4 ? 1 : Math.max(2, written.length / 3),
  ];
  for (const candidate of known) {
    if (Math.abs(candidate.length - written.length) > least) continue;
    const edits = distance(written, candidate.toLowerCase());
    if (edits < least || (edits === least && best === null)) [best, least] = [candidate, edits];
  }
  return best;
}
