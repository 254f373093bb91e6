/** Every form in which a day is told, from a text of Wednesday 21 August 2024 unless another day is given. */
import { expect, it } from 'vitest';
import { draftText } from './draft-text.ts';

const WEDNESDAY = '2024-08-21';

const FORMS: readonly (readonly [sentence: string, from: string, to: string, writtenOn?: string])[] = [
  ['Ukrainian troops took Guyevo on Monday.', '2024-08-19', '2024-08-19'],
  ['On Monday, Ukrainian troops took Guyevo.', '2024-08-19', '2024-08-19'],
  ['Ukrainian troops took Guyevo on Wednesday.', '2024-08-21', '2024-08-21'],
  ['Ukrainian troops took Guyevo late on Sunday evening.', '2024-08-18', '2024-08-18'],
  ['Ukrainian troops took Guyevo around 09:00 (06:00 GMT) on Sunday.', '2024-08-18', '2024-08-18'],
  ['Ukrainian troops took Guyevo yesterday.', '2024-08-20', '2024-08-20'],
  ['Ukrainian troops took Guyevo overnight.', '2024-08-20', '2024-08-21'],
  ['Drones struck Rylsk overnight Monday.', '2024-08-19', '2024-08-20'],
  ['Drones struck Rylsk overnight into Tuesday.', '2024-08-19', '2024-08-20'],
  ['Assaults on Guyevo were repulsed on Sunday and Monday.', '2024-08-18', '2024-08-19'],
  ['Russian troops attacked Guyevo from Friday to Sunday.', '2024-08-16', '2024-08-18'],
  ['Ukrainian troops took Guyevo on 16 August.', '2024-08-16', '2024-08-16'],
  ['Ukrainian troops took Guyevo on Aug. 16.', '2024-08-16', '2024-08-16'],
  ['Ukrainian troops took Guyevo on August 16, 2024.', '2024-08-16', '2024-08-16'],
  ['Ukrainian troops took Guyevo on the 16th of August.', '2024-08-16', '2024-08-16'],
  ['Ukrainian troops took Guyevo on Friday, Aug. 16.', '2024-08-16', '2024-08-16'],
  ['Russian troops attacked Guyevo on August 16 and 17.', '2024-08-16', '2024-08-17'],
  ['Russian troops attacked Guyevo between 16 and 18 August.', '2024-08-16', '2024-08-18'],
  ['Russian troops attacked Guyevo between August 16 and 18.', '2024-08-16', '2024-08-18'],
  ['Russian troops attacked Guyevo on 10–12 August.', '2024-08-10', '2024-08-12'],
  ['Ukrainian troops took Guyevo last week.', '2024-08-12', '2024-08-18'],
  ['Ukrainian troops took Guyevo at the weekend.', '2024-08-17', '2024-08-18'],
  ['Ukrainian troops took Guyevo a week ago.', '2024-08-14', '2024-08-14'],
  ['Ukrainian troops took Guyevo three days ago.', '2024-08-18', '2024-08-18'],
  ['Russian troops struck Guyevo in the past 24 hours.', '2024-08-20', '2024-08-21'],
  ['Russian troops struck Guyevo over the past three days.', '2024-08-18', '2024-08-21'],
  ['Ukraine has lost 900 troops since 10 August.', '2024-08-10', '2024-08-21'],
  ['Ukraine has lost 900 troops since the start of the operation.', '2024-08-06', '2024-08-21'],
  ['As of 20 August, Ukraine controlled 93 settlements.', '2024-08-20', '2024-08-20'],
  ['After a fortnight Ukraine controlled 93 settlements.', '2024-08-20', '2024-08-20'],
  ['Ukrainian troops withdrew from Guyevo in early April.', '2025-04-01', '2025-04-10', '2025-04-28'],
  ['Ukrainian troops withdrew from Guyevo in mid-March.', '2025-03-11', '2025-03-20', '2025-04-28'],
  ['Ukrainian troops withdrew from Guyevo in late March.', '2025-03-21', '2025-03-31', '2025-04-28'],
  ['Ukrainian troops took Guyevo in August.', '2024-08-01', '2024-08-31', '2025-01-07'],
  ['Ukrainian troops took Guyevo last August.', '2024-08-01', '2024-08-31', '2025-01-07'],
  ['Ukrainian troops took Guyevo on 6 August last year.', '2024-08-06', '2024-08-06', '2025-01-07'],
  ['By Christmas, Russia had retaken half of the area.', '2024-12-25', '2024-12-25', '2025-04-28'],
  ['Ukrainian troops took Guyevo on 13.08.2024.', '2024-08-13', '2024-08-13'],
  ['Ukrainian troops took Guyevo on 2024-08-13.', '2024-08-13', '2024-08-13'],
  ['16 августа украинские войска взяли Гуево.', '2024-08-16', '2024-08-16'],
  ['В понедельник украинские войска взяли Гуево.', '2024-08-19', '2024-08-19'],
  ['С 16 по 18 августа российские войска атаковали Гуево.', '2024-08-16', '2024-08-18'],
  ['Российские войска вчера обстреляли Гуево.', '2024-08-20', '2024-08-20'],
  ['За сутки ВСУ потеряли 300 военнослужащих.', '2024-08-20', '2024-08-21'],
  ['Станом на 20 серпня Україна контролює 93 населені пункти.', '2024-08-20', '2024-08-20'],
  ['У вівторок українські війська захопили Гуєво.', '2024-08-20', '2024-08-20'],
  ['У серпні українські війська захопили Гуєво.', '2024-08-01', '2024-08-31', '2025-01-07'],
];

const CASES = FORMS.map(([sentence, from, to, writtenOn = WEDNESDAY]) => ({ sentence, from, to, writtenOn }));

it.each(CASES)('$sentence', ({ sentence, from, to, writtenOn }) => {
  const { drafts } = draftText(sentence, writtenOn);
  expect(drafts[0]?.validOn).toEqual({ from, to, basis: 'explicit' });
});

it('counts from the day the text was written, not from the day it appeared', () => {
  const text = 'Ukrainian troops took Guyevo yesterday.';
  expect(draftText(text, '2024-08-20').drafts[0]?.validOn.from).toBe('2024-08-19');
});

it('tells the day of a statement from the day of the event', () => {
  const [draft] = draftText(
    'Syrskyi said on Tuesday that his troops took Guyevo on 16 August.',
    WEDNESDAY,
  ).drafts;
  expect(draft?.validOn).toEqual({ from: '2024-08-16', to: '2024-08-16', basis: 'explicit' });
  expect(draft?.saidOn).toEqual({ from: '2024-08-20', to: '2024-08-20' });
});

it('takes the day of the statement where the event has none, and says so', () => {
  const [draft] = draftText('Syrskyi said on Tuesday that his troops took Guyevo.', WEDNESDAY).drafts;
  expect(draft?.validOn).toEqual({ from: '2024-08-20', to: '2024-08-20', basis: 'said' });
});
