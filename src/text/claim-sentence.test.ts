import { describe, expect, test } from 'vitest';
import { Claim } from '../domain/claim.ts';
import { LANGUAGES } from '../domain/names.ts';
import { CLAIMANTS_BY_ID, COMMON, PLACES_BY_ID } from './claim-fixtures.ts';
import { claimSentence } from './claim-sentence.ts';

const day = (from: string) => ({ from, through: from, precision: 'day' as const });
const august = { from: '2024-08-01', through: '2024-08-31', precision: 'month' as const };

/** The sentence in the three languages, with plain spaces for legibility. */
function sentences(fields: object): string[] {
  const claim = Claim.parse({ ...COMMON, ...fields });
  return LANGUAGES.map((language) =>
    claimSentence(claim, { claimants: CLAIMANTS_BY_ID, places: PLACES_BY_ID, language }).sentence.replaceAll(
      '\u00a0',
      ' ',
    ),
  );
}

const control = {
  kind: 'control',
  change: 'captured',
  actor: 'ukraine',
  holder: 'ukraine',
  placeIds: ['sudzha'],
};
const attack = { kind: 'attack', actor: 'ukraine', action: 'assault', outcome: 'unstated' };
const figure = {
  kind: 'figure',
  placeIds: ['kursk-oblast'],
  whose: 'ukraine',
  bound: 'exactly',
  scope: 'total',
  period: null,
};

describe('real claims, word for word', () => {
  test('the attack near Berdin', () => {
    expect(sentences({ ...attack, placeRelation: 'near', outcome: 'ongoing' })).toEqual([
      "Russia's defence ministry said that Ukrainian forces attacked near Berdin on 5 January 2025; fighting continued.",
      'Міноборони Росії: 5 січня 2025 року українські війська атакували поблизу населеного пункту Бердін; бої тривали.',
      'Минобороны России: 5 января 2025 года украинские войска атаковали вблизи населённого пункта Бердин; бои продолжались.',
    ]);
  });

  test('Sudzha recaptured', () => {
    const fields = { change: 'recaptured', actor: 'russia', holder: 'russia', valid: day('2025-03-13') };
    expect(sentences({ ...control, ...fields })).toEqual([
      "Russia's defence ministry said that Russian forces recaptured Sudzha on 13 March 2025.",
      'Міноборони Росії: 13 березня 2025 року російські війська повернули під контроль населений пункт Суджа.',
      'Минобороны России: 13 марта 2025 года российские войска вернули под контроль населённый пункт Суджа.',
    ]);
  });

  test('Sudzha captured', () => {
    expect(sentences({ ...control, claimantId: 'zelensky', valid: day('2024-08-15') })).toEqual([
      'Volodymyr Zelensky said that Ukrainian forces captured Sudzha on 15 August 2024.',
      'Володимир Зеленський: 15 серпня 2024 року українські війська взяли під контроль населений пункт Суджа.',
      'Владимир Зеленский: 15 августа 2024 года украинские войска взяли под контроль населённый пункт Суджа.',
    ]);
  });

  test('Malaya Loknya assessed as lost', () => {
    const fields = {
      claimantId: 'deepstate',
      basis: 'assessed',
      placeIds: ['malaya-loknya'],
      change: 'lost',
      holder: 'russia',
      valid: day('2025-03-09'),
    };
    expect(sentences({ ...control, ...fields })).toEqual([
      'DeepState assessed that Ukrainian forces lost Malaya Loknya on 9 March 2025.',
      'DeepState (оцінка): 9 березня 2025 року українські війська втратили населений пункт Мала Локня.',
      'DeepState (оценка): 9 марта 2025 года украинские войска потеряли населённый пункт Малая Локня.',
    ]);
  });

  test('at least 49,010 lost, which is not killed', () => {
    const fields = {
      metric: 'losses',
      low: 49010,
      high: 49010,
      bound: 'at-least',
      unit: 'person',
      definition: 'lost',
      period: { from: '2024-08-06', through: '2025-01-05', precision: 'range' },
    };
    expect(sentences({ ...figure, ...fields })).toEqual([
      "Russia's defence ministry said that Ukraine lost at least 49,010 troops in Kursk Oblast from 6 August 2024 to 5 January 2025 (killed and wounded not told apart).",
      'Міноборони Росії: з 6 серпня 2024 року по 5 січня 2025 року Україна втратила щонайменше 49 010 військових у Курській області (убитих і поранених не розмежовано).',
      'Минобороны России: с 6 августа 2024 года по 5 января 2025 года Украина потеряла не менее 49 010 военных в Курской области (убитые и раненые не разделены).',
    ]);
  });

  test('93 settlements and at least 1,200 km²', () => {
    const held = { ...figure, claimantId: 'syrskyi', definition: 'controlled', valid: day('2024-08-20') };
    expect(sentences({ ...held, metric: 'settlements', unit: 'settlement', low: 93, high: 93 })).toEqual([
      'Oleksandr Syrskyi said that Ukraine held 93 settlements in Kursk Oblast on 20 August 2024.',
      'Олександр Сирський: 20 серпня 2024 року Україна утримувала 93 населені пункти в Курській області.',
      'Александр Сырский: 20 августа 2024 года Украина удерживала 93 населённых пункта в Курской области.',
    ]);
    expect(
      sentences({ ...held, metric: 'area', unit: 'km2', low: 1200, high: 1200, bound: 'at-least' }),
    ).toEqual([
      'Oleksandr Syrskyi said that Ukraine held at least 1,200 km² in Kursk Oblast on 20 August 2024.',
      'Олександр Сирський: 20 серпня 2024 року Україна утримувала щонайменше 1 200 км² у Курській області.',
      'Александр Сырский: 20 августа 2024 года Украина удерживала не менее 1 200 км² в Курской области.',
    ]);
  });

  test('up to 30 km deep, reported by an observer', () => {
    const fields = {
      metric: 'depth',
      unit: 'km',
      low: 30,
      high: 30,
      bound: 'at-most',
      definition: 'advanced',
    };
    expect(sentences({ ...figure, ...fields, claimantId: 'bbc', basis: 'assessed', valid: august })).toEqual([
      'BBC News reported that Ukrainian forces advanced up to 30 km in Kursk Oblast in August 2024.',
      'BBC News: у серпні 2024 року українські війська просунулися на глибину до 30 км у Курській області.',
      'BBC News: в августе 2024 года украинские войска продвинулись на глубину до 30 км в Курской области.',
    ]);
  });

  test('about 200,000 evacuated', () => {
    const fields = {
      metric: 'evacuated',
      whose: 'civilians',
      low: 200000,
      high: 200000,
      bound: 'about',
      unit: 'person',
      definition: 'evacuated',
    };
    expect(sentences({ ...figure, ...fields, claimantId: 'bbc', basis: 'assessed', valid: august })).toEqual([
      'BBC News reported that about 200,000 people were evacuated in Kursk Oblast in August 2024.',
      'BBC News: у серпні 2024 року евакуйовано близько 200 000 людей у Курській області.',
      'BBC News: в августе 2024 года эвакуировано около 200 000 человек в Курской области.',
    ]);
  });

  test('encirclement denied', () => {
    const fields = {
      kind: 'denial',
      denied: 'encirclement',
      deniedClaimIds: [],
      claimantId: 'general-staff',
      placeIds: ['kursk-oblast'],
      valid: day('2025-03-14'),
    };
    expect(sentences(fields)).toEqual([
      "Ukraine's General Staff said that reports of an encirclement in Kursk Oblast on 14 March 2025 were untrue.",
      'Генштаб України: повідомлення про оточення в Курській області 14 березня 2025 року не відповідають дійсності.',
      'Генштаб Украины: сообщения об окружении в Курской области 14 марта 2025 года не соответствуют действительности.',
    ]);
  });

  test('a loss that the losing side concedes', () => {
    const fields = { change: 'lost', holder: 'russia', claimantId: 'general-staff', basis: 'acknowledged' };
    expect(sentences({ ...control, ...fields })).toEqual([
      "Ukraine's General Staff acknowledged that Ukrainian forces lost Sudzha on 5 January 2025.",
      'Генштаб України (визнано): 5 січня 2025 року українські війська втратили населений пункт Суджа.',
      'Генштаб Украины (признано): 5 января 2025 года украинские войска потеряли населённый пункт Суджа.',
    ]);
  });
});

describe('who did it and who holds it', () => {
  const english = (fields: object) => sentences({ ...control, ...fields })[0]?.split(' said that ')[1];

  test('the holder is named where the change does not imply it', () => {
    expect(english({ change: 'entered', holder: 'contested' })).toBe(
      'Ukrainian forces entered Sudzha on 5 January 2025.',
    );
    expect(english({ change: 'entered', holder: 'ukraine' })).toBe(
      'Ukrainian forces entered Sudzha on 5 January 2025; Ukraine was in control afterwards.',
    );
    expect(english({ change: 'captured', holder: 'contested' })).toBe(
      'Ukrainian forces captured Sudzha on 5 January 2025; control was contested afterwards.',
    );
  });

  test('without an actor nobody is made one', () => {
    expect(english({ actor: null })).toBe('Sudzha came under Ukrainian control on 5 January 2025.');
    expect(english({ actor: null, change: 'lost', holder: 'contested' })).toBe(
      'control of Sudzha was lost on 5 January 2025; control was contested afterwards.',
    );
    expect(english({ actor: null, change: 'held', holder: 'contested' })).toBe(
      'control of Sudzha was contested on 5 January 2025.',
    );
  });

  test('who lost is who does not hold it any more, whoever is recorded as the actor', () => {
    const lost = { change: 'lost', holder: 'russia' };
    for (const actor of ['ukraine', 'russia', 'north-korea', null]) {
      expect(english({ ...lost, actor })).toBe('Ukrainian forces lost Sudzha on 5 January 2025.');
    }
    expect(english({ change: 'lost', holder: 'ukraine', actor: 'north-korea' })).toBe(
      'North Korean forces lost Sudzha on 5 January 2025.',
    );
  });

  test('the claimant is never the holder: Russia can say that Ukraine holds a place', () => {
    expect(sentences({ ...control, change: 'held' })[0]).toBe(
      "Russia's defence ministry said that Ukrainian forces held Sudzha on 5 January 2025.",
    );
  });
});

describe('places', () => {
  const where = (placeIds: string[], placeRelation = 'at') =>
    sentences({ ...attack, placeIds, placeRelation }).map((sentence) =>
      sentence.replace(/.*(attacked|атакували|атаковали) /, '').replace(/ on 5 January 2025|\.$/g, ''),
    );

  test('settlements share their common noun and keep their names', () => {
    expect(where(['sudzha', 'guyevo', 'berdin'])).toEqual([
      'at Sudzha, Guyevo and Berdin',
      'в населених пунктах Суджа, Гуєво і Бердін',
      'в населённых пунктах Суджа, Гуево и Бердин',
    ]);
    expect(where(['sudzha', 'guyevo'], 'near')).toEqual([
      'near Sudzha and Guyevo',
      'поблизу населених пунктів Суджа і Гуєво',
      'вблизи населённых пунктов Суджа и Гуево',
    ]);
  });

  test('districts and oblasts are declined by their rule', () => {
    expect(where(['sudzhansky-district', 'kursk-oblast'])).toEqual([
      'in Sudzhansky District and Kursk Oblast',
      'в Суджанському районі і в Курській області',
      'в Суджанском районе и в Курской области',
    ]);
    expect(where(['korenevsky-district'], 'near')).toEqual([
      'near Korenevsky District',
      'поблизу Коренєвського району',
      'вблизи Кореневского района',
    ]);
  });

  test('a name not recorded in a language stands after its common noun', () => {
    expect(where(['unnamed-district'])).toEqual([
      'in Rylsky District',
      'в районі Rylsky District',
      'в районе Rylsky District',
    ]);
  });

  test('rivers and facilities', () => {
    expect(where(['seym-river'])).toEqual(['on the river Seym', 'на річці Сейм', 'на реке Сейм']);
    expect(where(['checkpoint'])).toEqual([
      'at the Sudzha border checkpoint',
      'на об’єкті «Пункт пропуску „Суджа“»',
      'на объекте «МАПП „Суджа“»',
    ]);
  });

  test('of a district or an oblast only ground in it is held or left', () => {
    const held = { ...control, change: 'held', placeIds: ['sudzha', 'kursk-oblast'] };
    expect(sentences(held)).toEqual([
      "Russia's defence ministry said that Ukrainian forces held Sudzha and ground in Kursk Oblast on 5 January 2025.",
      'Міноборони Росії: 5 січня 2025 року українські війська утримували населений пункт Суджа, а також територію в Курській області.',
      'Минобороны России: 5 января 2025 года украинские войска удерживали населённый пункт Суджа, а также территорию в Курской области.',
    ]);
    const withdrew = { kind: 'movement', actor: 'ukraine', action: 'withdrew', placeIds: ['kursk-oblast'] };
    expect(sentences(withdrew)).toEqual([
      "Russia's defence ministry said that Ukrainian forces withdrew from ground in Kursk Oblast on 5 January 2025.",
      'Міноборони Росії: 5 січня 2025 року українські війська відійшли з території в Курській області.',
      'Минобороны России: 5 января 2025 года украинские войска отошли с территории в Курской области.',
    ]);
  });
});

describe('nouns after numbers', () => {
  const tanks = (low: number, bound = 'exactly') =>
    sentences({
      ...figure,
      metric: 'equipment',
      unit: 'tank',
      definition: 'destroyed',
      low,
      high: low,
      bound,
    })
      .slice(1)
      .map((sentence) => /: 5 \S+ 2025 \S+ (.*) (?:України|Украины)/.exec(sentence)?.[1]);

  test('agree, in Ukrainian and Russian', () => {
    expect([1, 2, 5, 11, 21, 22, 25, 101, 111].map((number) => tanks(number))).toEqual([
      ['знищено 1 танк', 'уничтожен 1 танк'],
      ['знищено 2 танки', 'уничтожено 2 танка'],
      ['знищено 5 танків', 'уничтожено 5 танков'],
      ['знищено 11 танків', 'уничтожено 11 танков'],
      ['знищено 21 танк', 'уничтожен 21 танк'],
      ['знищено 22 танки', 'уничтожено 22 танка'],
      ['знищено 25 танків', 'уничтожено 25 танков'],
      ['знищено 101 танк', 'уничтожен 101 танк'],
      ['знищено 111 танків', 'уничтожено 111 танков'],
    ]);
  });

  test('take the genitive after a bound that asks for it', () => {
    expect(tanks(21, 'at-least')).toEqual(['знищено щонайменше 21 танк', 'уничтожено не менее 21 танка']);
    expect(tanks(22, 'about')).toEqual(['знищено близько 22 танків', 'уничтожено около 22 танков']);
    expect(tanks(1, 'at-most')).toEqual(['знищено до 1 танка', 'уничтожено до 1 танка']);
    expect(tanks(1.5)).toEqual(['знищено 1,5 танка', 'уничтожено 1,5 танка']);
  });

  test('a participle agrees with the gender of one', () => {
    const one = { metric: 'equipment', definition: 'destroyed', low: 1, high: 1 };
    expect(sentences({ ...figure, ...one, unit: 'missile' })[2]).toContain('уничтожена 1 ракета');
    expect(sentences({ ...figure, ...one, unit: 'missile' })[0]).toContain(
      '1 Ukrainian missile was destroyed',
    );
  });
});

test('losses of civilians that are not told apart are not called killed', () => {
  const fields = {
    whose: 'civilians',
    metric: 'losses',
    unit: 'person',
    definition: 'lost',
    low: 21,
    high: 21,
  };
  const period = { from: '2024-08-06', through: '2024-08-12', precision: 'range' };
  expect(sentences({ ...figure, ...fields, period })).toEqual([
    "Russia's defence ministry said that civilian losses came to 21 people in Kursk Oblast from 6 to 12 August 2024 (killed and wounded not told apart).",
    'Міноборони Росії: з 6 по 12 серпня 2024 року втрати серед цивільних: 21 людина в Курській області (убитих і поранених не розмежовано).',
    'Минобороны России: с 6 по 12 августа 2024 года потери среди мирных жителей: 21 человек в Курской области (убитые и раненые не разделены).',
  ]);
});

test('figures of one day name the day', () => {
  const fields = {
    metric: 'attacks',
    unit: 'attack',
    definition: 'unstated',
    scope: 'daily',
    whose: 'russia',
  };
  expect(sentences({ ...figure, ...fields, low: 30, high: 30 })).toEqual([
    "Russia's defence ministry said that Russian forces made 30 attacks in Kursk Oblast in one day, 5 January 2025.",
    'Міноборони Росії: за добу 5 січня 2025 року російські війська здійснили 30 атак у Курській області.',
    'Минобороны России: за сутки 5 января 2025 года российские войска провели 30 атак в Курской области.',
  ]);
});

test('a claimant or place that is missing from the context does not break the sentence', () => {
  const claim = Claim.parse({ ...COMMON, ...attack });
  const nothing = { claimants: new Map(), places: new Map(), language: 'en' as const };
  expect(claimSentence(claim, nothing)).toEqual({
    claimant: 'mod',
    attribution: 'mod said',
    text: 'Ukrainian forces attacked on 5 January 2025.',
    sentence: 'mod said that Ukrainian forces attacked on 5 January 2025.',
  });
});
