/** What stands around a quantity and decides what it counts: whose people, dead or wounded, how deep. */
import type { EventName } from './draft.ts';
import type { Clause, SideName } from './events.ts';
import type { FigureSetting } from './figures.ts';
import type { Lexicon } from './lexicon.ts';
import { names, phraseAt } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { SentenceRead } from './sentence.ts';
import type { Word } from './words.ts';

/** A person whom no number counts: nothing around it changes what it counts. */
const LONE_CIVILIAN: Omit<FigureSetting, 'event'> = {
  actor: null,
  named: null,
  civilians: 'yes',
  speakerSide: null,
  daily: false,
  peak: false,
  regained: false,
  killedOrWounded: false,
};

export function settingOfPerson(event: EventName): FigureSetting {
  return { ...LONE_CIVILIAN, event };
}

/** The setting of a quantity in its clause. `actor` and `speakerSide` are whose doing the event is and who tells of it. */
export function settingOf(
  sentence: SentenceRead,
  quantity: Quantity,
  clause: Clause | null,
  told: Pick<FigureSetting, 'event' | 'actor' | 'speakerSide'>,
  lexicon: Lexicon,
): FigureSetting {
  const { words } = sentence;
  const { daily, peak, regained } = lexicon.events;
  return {
    ...told,
    named: nameOf(sentence, quantity, clause, told.event),
    civilians: saysCivilians(words, quantity, lexicon),
    daily: names(daily, words),
    peak: names(peak, words),
    regained: names(regained, words),
    killedOrWounded: saysBoth(words, quantity),
  };
}

/** "They stand 10 km from the border" tells a depth; "Sudzha, 10 km from the border" tells where it lies. */
export function isDepth(words: readonly Word[], { from, unit }: Quantity, clause: Clause | null): boolean {
  return (
    unit.measures === 'length' &&
    clause?.value.event === 'advance' &&
    !/^[,(]$/.test(words[from - 1]?.form ?? '')
  );
}

function saysCivilians(
  words: readonly Word[],
  { from, to }: Quantity,
  { events }: Lexicon,
): FigureSetting['civilians'] {
  const says = (book: typeof events.civilians) =>
    words.slice(from, to).some((_, i) => phraseAt(book, words, from + i) !== null);
  if (says(events.civilians)) return 'yes';
  return says(events.maybeCivilians) ? 'maybe' : 'no';
}

/** "killed and wounded", "killed or injured": one number for both. */
function saysBoth(words: readonly Word[], { from, to }: Quantity): boolean {
  const forms = words.slice(from, to + 8).map(({ form }) => form);
  const dead = forms.findIndex((form) => /^(?:killed|dead|убитыми|вбитими)$/.test(form));
  return (
    dead >= 0 &&
    forms.slice(dead + 1, dead + 3).some((form) => /^(?:wounded|injured|ранеными|пораненими)$/.test(form))
  );
}

/** The side that the words of a quantity name, or that it is said of: "lost" speaks of its subject. */
function nameOf(
  { words, sides }: SentenceRead,
  quantity: Quantity,
  clause: Clause | null,
  event: EventName | null,
): SideName | null {
  const own = sides.filter(({ at, isLand }) => !isLand && at >= quantity.from && at < quantity.to + 1).at(-1);
  if (own) return own.side;
  if (!clause || (event !== 'casualties' && event !== 'kill' && event !== 'wound' && event !== 'destroy'))
    return null;
  if (clause.value.subject !== 'loser-people' && clause.value.subject !== 'loser') return null;
  const before = sides
    .filter(({ at }) => at >= clause.clauseFrom && at < Math.max(clause.to, quantity.from))
    .at(-1);
  return before && words.length > 0 ? before.side : null;
}

/** "Killed a woman": one person, though no number stands there. */
export function impliedPerson(
  { words }: SentenceRead,
  clause: Clause | null,
  lexicon: Lexicon,
): Quantity | null {
  if (clause?.value.event !== 'kill' && clause?.value.event !== 'wound') return null;
  for (let at = clause.to; at < Math.min(words.length, clause.to + 4); at++) {
    const article = words[at - 1]?.form;
    const word = words[at];
    const first = words[at - 1];
    if (word && first && lexicon.events.person.has(word.form) && (article === 'a' || article === 'an')) {
      return {
        start: first.start,
        end: word.end,
        from: at - 1,
        to: at + 1,
        low: 1,
        high: 1,
        bound: 'exactly',
        strict: false,
        unit: lexicon.quantities.person,
        definition: null,
        carried: false,
        aside: false,
      };
    }
  }
  return null;
}
