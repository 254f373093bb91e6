import { expect, it } from 'vitest';
import { Drafted } from '../../ingest/draft.ts';
import { draftText } from './draft-text.ts';

const idsIn = (sentence: string) =>
  draftText(sentence, '2024-09-20').drafts.flatMap(({ placeIds }) => placeIds);

it.each([
  ['Troops were seen near Mala Loknia.', 'malaya-loknya'],
  ['The road runs past Malaya Loknya.', 'malaya-loknya'],
  ['Войска видели в Малой Локне.', 'malaya-loknya'],
  ['Військових бачили біля Малої Локні.', 'malaya-loknya'],
  ['Enemy assaults near Snahist were repulsed.', 'snagost'],
  ["They broke through to Obukhovka's western outskirts.", 'obukhovka'],
  ['A flag was raised in 10th Oktyabr.', 'desyaty-oktyabr'],
  ['Reserves were hit near Belopolye.', 'bilopillia'],
  ['Soldiers were captured at the Sudzha checkpoint.', 'sudzha-border-checkpoint'],
  ['Residents of Krasnaya Yaruga district were moved out.', 'krasnoyaruzhsky-district'],
  ['The bridge at Hlushkove was destroyed.', 'glushkovo'],
  ['Бои шли за Погребки и у Погребков.', 'pogrebki'],
  ['Генштаб заперечив втрату Погребків.', 'pogrebki'],
])('%s', (sentence, id) => expect(idsIn(sentence)).toContain(id));

it('offers every place of a shared name, and says that a person must choose', () => {
  const [draft] = draftText('Russian troops took Viktorovka.', '2024-09-20').drafts;
  const both = ['viktorovka-korenevsky', 'viktorovka-sudzhansky'];
  expect(draft?.homonyms.map(({ name, placeIds }) => [name, [...placeIds].sort()])).toEqual([
    ['Viktorovka', both],
  ]);
  expect(draft?.bases.placeIds).toBe('homonym');
});

it('takes no place for a claim that only tells where another one lies', () => {
  expect(idsIn('Fighting went on in Guyevo, about 10km south of Sudzha.')).toEqual(['guyevo']);
});

it('does not take first names, newspapers and months for places', () => {
  expect(
    idsIn('Gen. Oleksandr Syrskyi told Ukrainska Pravda in October that 40 soldiers were captured.'),
  ).toEqual(['kursk-oblast']);
});

it('gives drafts of the form that it promises', () => {
  const drafted = draftText(
    'Troops took Sudzha, 3 villages and Viktorovka on Monday, Kyiv said.',
    '2024-09-20',
  );
  expect(() => Drafted.parse(drafted)).not.toThrow();
});
