/**
 * Russian messages. House words: «Курская операция» for the incursion, because «вторжение» already names another
 * event and takes a side here; «удерживает», «взяли», «вернули» and never «освободили», «оккупировали» or «противник».
 * Names of places stay in the nominative: sentences are built around them.
 */
import { clockInWords, dayInWords } from './day-words.ts';
import type { DayFigures, Messages, Whose } from './messages.ts';
import { areaInWords, NBSP, numberInWords } from './number-words.ts';
import { plural } from './plural.ts';

/** @param other the form for fractions; whole numbers take one of the first three */
const count = (number: number, one: string, few: string, many: string, other = few) =>
  `${numberInWords(number, 'ru')}${NBSP}${plural('ru', number, { one, few, many, other })}`;

const days = (number: number) => count(number, 'день', 'дня', 'дней');
const places = (number: number) => count(number, 'место', 'места', 'мест');
const changes = (number: number) => count(number, 'изменение', 'изменения', 'изменений');

/** At most three names; more would drown the sentence, and the table has them all. */
function someOf(names: readonly string[]): string {
  const rest = names.length - 3;
  const first = names.slice(0, 3).join(', ');
  return rest <= 0 ? first : `${first} и ещё ${count(rest, 'место', 'места', 'мест')}`;
}

const accordingTo = {
  all: 'по всем сопоставленным сообщениям',
  ukraine: 'по данным Украины',
  russia: 'по данным России',
  independent: 'по данным независимых наблюдателей',
};

/** Whose reports the sentence sums up. */
function sourceOf({ lens, known, publisher }: Whose): string {
  if (publisher) return `по одной статье (${publisher})`;
  return known ? 'как было известно тогда' : accordingTo[lens];
}

function daySummary(figures: DayFigures): string {
  const { day, drawnKm2, reportedKm2, disputedAreas, fightingNear } = figures;
  const named =
    Math.round(reportedKm2) === 0
      ? 'ни одно место там не названо в сообщениях'
      : `из них ${areaInWords(reportedKm2, 'ru')}${NBSP}— по сообщениям, где названы места`;
  const drawn =
    Math.round(drawnKm2) === 0
      ? 'ничто не показано как удерживаемое Украиной'
      : `около ${areaInWords(drawnKm2, 'ru')} показано как удерживаемые Украиной, ${named}`;
  const clauses = [drawn];
  if (disputedAreas > 0) {
    clauses.push(`сообщения расходятся в ${count(disputedAreas, 'месте', 'местах', 'местах')}`);
  }
  if (fightingNear.length > 0) clauses.push(`о боях сообщали вблизи таких мест: ${someOf(fightingNear)}`);
  return `${dayInWords(day, 'ru')} года, ${sourceOf(figures)}: ${clauses.join('; ')}.`;
}

const linkPart = {
  day: 'день',
  from: 'первый день',
  to: 'последний день',
  lens: 'взгляд',
  camera: 'положение карты',
  place: 'место',
  spot: 'точка карты',
  layers: 'слои',
  compare: 'сравнение',
  story: 'глава',
  tab: 'часть панели',
  article: 'статья',
  known: 'как было известно тогда',
  disputed: 'только расхождения',
  lang: 'язык',
  theme: 'оформление',
  ui: 'объём',
  title: 'заголовок',
  data: 'версия данных',
};

const STAND = {
  ukraine: 'под контролем Украины',
  russia: 'под контролем России',
  contested: 'сообщения расходятся',
  none: 'сообщений нет',
};

const TOWARDS = {
  n: 'северу',
  ne: 'северо-востоку',
  e: 'востоку',
  se: 'юго-востоку',
  s: 'югу',
  sw: 'юго-западу',
  w: 'западу',
  nw: 'северо-западу',
};

export const ru = {
  site: {
    title: 'Курская область: кто что удерживал, по сообщениям',
    shortTitle: 'Курская область: кто что удерживал',
    subtitle: 'Каждый участок ведёт к опубликованному сообщению. Где их нет, карта пуста.',
  },
  menu: { open: 'Меню', close: 'Закрыть меню' },
  search: {
    label: 'Найти место',
    found: (number) => `Найдено ${places(number)}`,
    none: (question) => `Ни одно место в этих данных не звучит как «${question}».`,
    reported: {
      ukraine: 'По сообщениям, удерживает Украина',
      russia: 'По сообщениям, удерживает Россия',
      contested: 'Сообщения расходятся',
    },
    inferred: {
      ukraine: 'Выведено: удерживает Украина',
      russia: 'Выведено: удерживает Россия',
      contested: 'Сообщения расходятся',
    },
    named: 'Не показано как удерживаемое; последний раз названо',
    later: (nearest) => `До этого дня сообщений нет; ближайшее: ${dayInWords(nearest, 'ru')}`,
    never: 'Ни одно сообщение его не называет',
    goTo: (day) => `Показать ближайший день с сообщением: ${dayInWords(day, 'ru')}`,
  },
  dayField: {
    open: 'Выбрать день',
    label: 'День',
    dayOfMonth: 'День месяца',
    month: 'Месяц',
    go: 'Показать',
    limits: (first, last) => `С ${dayInWords(first, 'ru')} по ${dayInWords(last, 'ru')} года.`,
  },
  sheet: { raise: 'Поднять сообщения', lower: 'Опустить сообщения' },
  lens: {
    label: 'Чьи сообщения',
    name: {
      all: 'Все, сопоставленные',
      ukraine: 'По данным Украины',
      russia: 'По данным России',
      independent: 'Независимые наблюдатели',
    },
    short: { all: 'Все', ukraine: 'Украина', russia: 'Россия', independent: 'Независимые' },
    explanation: {
      all: 'Учтено каждое сообщение, от кого бы оно ни исходило; где они расходятся, показаны оба.',
      ukraine:
        'Только то, о чём сообщали украинские должностные лица, подразделения и СМИ; они чаще приводили количество, чем названия, поэтому многое остаётся пустым.',
      russia: 'Только то, о чём сообщали российские должностные лица, государственные СМИ и блогеры.',
      independent:
        'Только то, о чём сообщали наблюдатели, не говорящие от имени ни одного из правительств: картографические проекты, аналитики, информационные агентства.',
    },
    loading: 'Загружаем эти сообщения…',
  },
  legend: {
    title: 'Условные обозначения',
    mark: {
      heldUkraine: 'По сообщениям, удерживает Украина: оценено или признано',
      claimedUkraine: 'Украина говорит, что удерживает: заявляет только эта сторона',
      heldRussia: 'По сообщениям, удерживает Россия: оценено или признано',
      claimedRussia: 'Россия говорит, что удерживает: заявляет только эта сторона',
      disagree: 'Сообщения расходятся',
      oldReport: 'Светлее: последнее сообщение старше 30 дней',
      inferred: 'Выведено из соседних сообщений',
      retaken: 'Возвращённое: выведено из соседних сообщений',
      uncertainEdge: 'Неточная граница участка',
      contact: 'Линия соприкосновения: сообщали об обеих её сторонах',
      fighting: 'Сообщали о боях',
      roughPlace: 'Место известно лишь приблизительно',
      noReport: 'В этих данных нет сообщений',
      border: 'Государственная граница',
    },
    showInferred: 'Показывать выведенные участки',
    disputedOnly: 'Только где сообщения расходятся',
    asKnownThen: 'Как было известно тогда',
    knownBarred: '(когда сопоставлены все сообщения)',
    rule: {
      named: 'Показано, потому что сообщение называет здесь место.',
      'later-report': 'Выведено: позже сообщили о потере этого места, значит, до того его удерживали.',
      between: 'Выведено: лежит между местами, об удержании которых сообщали.',
      corridor: 'Выведено: соединяет с границей место, об удержании которого сообщали.',
      retaken: 'Выведено: раньше показано как удерживаемое Украиной, а ближайшие сообщения называют Россию.',
      edge: 'Граница участка проходит где-то в этой полосе.',
    },
    contactRule: 'Проведена потому, что в сообщениях названы соседние места по обе стороны от неё.',
  },
  limits: {
    known: 'как было известно тогда, по уже опубликованному',
    disputedOnly: 'только где сообщения расходятся',
    article: (publisher) => `только то, о чём пишет одна статья: ${publisher}`,
  },
  article: {
    heading: 'О чём сообщает эта статья',
    only: 'только эта статья',
    onlyOf: (publisher) => `Только эта статья: ${publisher}`,
    showAll: 'Показать все сообщения',
    noChange: 'Эта статья не сообщает о смене контроля.',
  },
  timeline: {
    label: 'Шкала времени',
    areaFigures: 'Опубликованные цифры площади',
    slider: 'День',
    play: 'Воспроизвести',
    pause: 'Пауза',
    speedLabel: 'Скорость',
    speed: (times) => `${times}×`,
    previousChange: 'Предыдущее изменение',
    nextChange: 'Следующее изменение',
    previousDay: 'Предыдущий день',
    nextDay: 'Следующий день',
    valueText: (day, change) => `${dayInWords(day, 'ru')}, ${change}`,
    changesOnDay: (number) => (number === 0 ? 'без изменений' : changes(number)),
    dayOfIncursion: (number) => `${number}-й день Курской операции`,
  },
  panel: {
    heading: 'Что здесь сообщали',
    reports: (number) =>
      number === 0 ? 'Нет сообщений' : count(number, 'сообщение', 'сообщения', 'сообщений'),
    noReport: 'Ни одно сообщение в этих данных не называет этого места до этого дня включительно.',
    noChange: (place) => `${place}: ни одно сообщение не говорит, что контроль сменился.`,
    lastReported: (number) =>
      number === 0 ? 'Последнее сообщение в этот день' : `Последнее сообщение ${days(number)} назад`,
    said: (clock) => `заявлено ${clockInWords(clock, 'ru')}`,
    published: (clock) => `опубликовано ${clockInWords(clock, 'ru')}`,
    notVerified: 'независимо не проверено',
    geolocated: 'геолокация установлена',
    witnessed: 'видели журналисты',
    positionWithin: (km) => `положение известно с точностью до ${numberInWords(km, 'ru')}${NBSP}км`,
    positionUnknown: 'положение неизвестно: на карте не показано',
    close: 'Закрыть',
    back: 'Назад к обзору',
    open: 'Сообщения',
    agree: (names) => `То же самое: ${names.join(', ')}`,
    contradict: (names) => `Противоречит: ${names.join(', ')}`,
    nobodySays: 'Ни одно сообщение в этих данных не говорит, кто удерживал это место в этот день.',
    nearest: (place, km, direction) =>
      `Ближайшее место, названное в сообщениях: ${place}, ${numberInWords(km, 'ru')}${NBSP}км к ${TOWARDS[direction]}.`,
    leansOn: (number) => `Показано на основании: ${count(number, 'сообщение', 'сообщения', 'сообщений')}`,
    latest: 'Последние сообщения на этот день',
    newest: (day) => `Самое позднее сообщение: ${dayInWords(day, 'ru')}`,
  },
  tabs: {
    label: 'Что читать рядом с картой',
    name: { reports: 'Сообщения', figures: 'Цифры', story: 'Рассказ' },
  },
  compare: {
    letters: { a: 'А', b: 'Б' },
    open: 'Сравнить',
    close: 'Завершить сравнение',
    day: 'День Б',
    lens: 'Чьи сообщения в Б',
    swipe: 'Граница между А и Б',
    swipeValue: (percent, a, b) => `А, ${a}: ${percent}${NBSP}%; Б, ${b}: ${100 - percent}${NBSP}%`,
    drawn: (a, b) =>
      `Обозначено как удерживаемое Украиной: А ${areaInWords(a, 'ru')}, Б ${areaInWords(b, 'ru')}${Math.round(Math.abs(b - a)) === 0 ? '' : `; в Б на ${areaInWords(Math.abs(b - a), 'ru')} ${b > a ? 'больше' : 'меньше'}`}.`,
    inShort: (a, b, places) =>
      `${areaInWords(a, 'ru')} → ${areaInWords(b, 'ru')} · ${count(places, 'пункт отличается', 'пункта отличаются', 'пунктов отличаются')}`,
    showAll: (letter) => `Показать только ${letter}`,
    same: 'Ни один названный пункт не обозначен по-разному.',
    change: (place, a, b) => `${place}: ${STAND[a]} → ${STAND[b]}`,
  },
  story: {
    intro: (number) =>
      `Дни, о которых сказано больше всего, — ${count(number, 'глава', 'главы', 'глав')}: что именно говорили и кто. Страницы листаете вы; само собой ничего не движется.`,
    voices: (claims, claimants) =>
      `${count(claims, 'утверждение', 'утверждения', 'утверждений')} от ${count(claimants, 'источника', 'источников', 'источников')}`,
    since: (km2, before) =>
      Math.round(Math.abs(km2)) === 0
        ? `Удерживаемыми Украиной показано столько же, сколько ${dayInWords(before, 'ru')} года.`
        : `Удерживаемыми Украиной показано на ${areaInWords(Math.abs(km2), 'ru')} ${km2 > 0 ? 'больше' : 'меньше'}, чем ${dayInWords(before, 'ru')} года.`,
    start: 'Начать рассказ',
    step: (number, of) => `${number} из ${of}`,
    previous: 'Назад',
    next: 'Далее',
    end: 'Закончить рассказ',
    back: 'Вернуться ко дню главы',
    more: (number) => `Ещё ${count(number, 'утверждение', 'утверждения', 'утверждений')} об этом дне.`,
  },
  measure: {
    open: 'Измерить',
    close: 'Закончить измерение',
    undo: 'Убрать последнюю точку',
    hint: 'Касайтесь точек на карте или нажимайте Enter в её центре, чтобы измерить расстояние; три и более точек очерчивают площадь.',
    result: (km, km2) =>
      `Расстояние: ${numberInWords(km, 'ru')}${NBSP}км${km2 === null ? '' : `; очерченная площадь: ${numberInWords(km2, 'ru')}${NBSP}км²`}.`,
  },
  notice: {
    data: {
      missing: 'Не удалось загрузить данные карты. Проверьте соединение и попробуйте ещё раз.',
      broken: 'Данные карты повреждены, поэтому ничего не показано.',
      newer: 'Данные новее этой страницы. Обновите страницу, чтобы получить версию, которая их прочтёт.',
    },
    areas: {
      missing:
        'Не удалось загрузить участки для этого взгляда, поэтому они не показаны. Сообщения есть в списке.',
      broken: 'Участки для этого взгляда повреждены, поэтому они не показаны. Сообщения есть в списке.',
      newer: 'Участки для этого взгляда новее этой страницы. Обновите страницу, чтобы их увидеть.',
    },
    noWebGl: 'В этом браузере отключён WebGL: вместо живой карты — неподвижное изображение.',
    contextLost: 'Браузер сбросил изображение карты. Оно вернётся само или после обновления страницы.',
    ground: 'Не удалось загрузить карту-основу этого сайта; показана простая.',
    link: (parts, shown) =>
      `Часть ссылки использовать не удалось (${parts.map((part) => linkPart[part]).join(', ')}). Вместо неё показано: ${shown}.`,
    retry: 'Попробовать ещё раз',
    dismiss: 'Скрыть',
  },
  map: {
    label: (day, whose) => `Карта района Курской операции, ${dayInWords(day, 'ru')}, ${sourceOf(whose)}`,
    description: 'Всё, что показывает карта, сказано в сводке и в списке сообщений.',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    showAll: 'Показать весь район',
    enterHint: 'Enter: кто что говорит об этом месте',
    keyboardHint:
      'Стрелки двигают карту, плюс и минус меняют масштаб, Enter показывает, кто что говорил о месте в её центре, Escape возвращает к странице.',
    locale: {
      'AttributionControl.ToggleAttribution': 'Показать или скрыть источники карты',
      'CooperativeGesturesHandler.MacHelpText': 'Чтобы изменить масштаб, прокручивайте с нажатой клавишей ⌘',
      'CooperativeGesturesHandler.MobileHelpText': 'Двигайте карту двумя пальцами',
      'CooperativeGesturesHandler.WindowsHelpText':
        'Чтобы изменить масштаб, прокручивайте с нажатой клавишей Ctrl',
      'FullscreenControl.Enter': 'На весь экран',
      'FullscreenControl.Exit': 'Выйти из полноэкранного режима',
      'Map.Title': 'Карта',
      'NavigationControl.ResetBearing': 'Повернуть север вверх',
      'NavigationControl.ZoomIn': 'Приблизить',
      'NavigationControl.ZoomOut': 'Отдалить',
      'Popup.Close': 'Закрыть',
      'ScaleControl.Feet': 'фт',
      'ScaleControl.Kilometers': 'км',
      'ScaleControl.Meters': 'м',
      'ScaleControl.Miles': 'миль',
      'ScaleControl.NauticalMiles': 'мор. миль',
    },
    country: { ukraine: 'Украина', russia: 'Россия' },
  },
  language: { label: 'Язык', name: { en: 'English', uk: 'Українська', ru: 'Русский' } },
  theme: { label: 'Оформление', name: { auto: 'Автоматически', light: 'Светлое', dark: 'Тёмное' } },
  embed: {
    openFull: 'Открыть полную карту',
    title: (day, whose) =>
      `Курская область: кто что удерживал, по сообщениям, ${dayInWords(day, 'ru')}, ${sourceOf(whose)}`,
  },
  twin: {
    heading: 'Этот день словами',
    open: 'Текстом',
    close: 'Закрыть текст',
    named: (ukraine, russia) =>
      `Названы в сообщениях: удерживаемые Украиной${NBSP}— ${places(ukraine.places)} (${areaInWords(ukraine.km2, 'ru')}), удерживаемые Россией${NBSP}— ${places(russia.places)} (${areaInWords(russia.km2, 'ru')}).`,
    inferred: (holder, km2) =>
      `Ещё ${areaInWords(km2, 'ru')} выведено как удерживаемые ${holder === 'ukraine' ? 'Украиной' : 'Россией'}, из более поздних или соседних сообщений.`,
    disputed: (names) => `Сообщения расходятся о таких местах: ${names.join(', ')}.`,
    figures: (number) =>
      `Рядом с картой приведены опубликованные на этот день и раньше данные в числах: ${numberInWords(number, 'ru')}; на очертания карты они не влияют.`,
    tables: 'Таблицы',
    reportedCaption: 'Места, названные в сообщениях, по тому, кто их, как говорят, удерживает',
    inferredCaption: 'Участки, показанные по правилу, а не по сообщению',
    column: {
      place: 'Место',
      who: 'Кто об этом говорит',
      first: 'Впервые',
      last: 'В последний раз',
      area: 'Показанная площадь',
      why: 'Почему показано',
      holder: 'Показано, что удерживает',
      what: 'О чём сообщили',
    },
    holder: { ukraine: 'Украина', russia: 'Россия', contested: 'Обе: сообщения расходятся' },
    others: (number) => `ещё ${numberInWords(number, 'ru')}`,
    age: (number) => (number === 0 ? 'в этот день' : `${days(number)} назад`),
    unnamed: 'Ни одного названного места',
    later: 'Только более поздние сообщения',
  },
  share: {
    open: 'Поделиться',
    heading: 'Поделиться этим видом',
    close: 'Закрыть',
    tabs: 'Как поделиться',
    tab: { link: 'Ссылка', embed: 'Встроить', download: 'Скачать', cite: 'Цитировать' },
    copy: 'Копировать',
    copied: 'Скопировано',
    copyByHand: 'Текст выделен: скопируйте его с клавиатуры.',
    link: {
      label: 'Ссылка на этот вид',
      note: 'Открывает этот день, эти сообщения и то же место на карте.',
    },
    embed: {
      day: 'День',
      fixedDay: (day) => `Всегда ${dayInWords(day, 'ru')}`,
      latestDay: 'Последний день данных',
      height: 'Высота в пикселях',
      ui: 'Элементы управления',
      uiName: { full: 'Все', compact: 'Меньше всего', static: 'Неподвижная картинка' },
      data: 'Данные',
      dataName: { latest: 'Новейшие, с исправлениями', kept: 'Как сейчас, навсегда' },
      from: 'Шкала от',
      to: 'Шкала до',
      shown: 'Что показывает фрейм',
      title: 'Строка заголовка',
      layerName: { inferred: 'Выведенные участки', fighting: 'Бои', names: 'Названия мест' },
      preview: 'Предварительный просмотр',
      frame: 'Только фрейм',
      frameNote: 'Работает везде, где разрешены фреймы.',
      scripted: 'Фрейм со скриптом',
      scriptedNote: 'Скрипт подгоняет высоту и сообщает странице день.',
      element: 'Собственный элемент',
      elementNote: 'Для страниц, код которых вы пишете сами.',
    },
    download: {
      picture: 'Изображение этого вида',
      pictureNote: 'С заголовком, днём, легендой, источниками и ссылкой.',
      print: 'Печать',
      data: 'Данные',
      areasOfDay: 'Участки этого дня',
      claimsOfDay: 'Сообщения, на которых стоит этот день',
      areasOfAll: 'Участки всех дней',
      claimsOfAll: 'Все сообщения',
      dataNote: 'Каждый участок и каждая строка называют, кто это сказал и в какой статье.',
      working: 'Подождите …',
      failed: 'Не удалось создать файл. Попробуйте ещё раз.',
    },
    cite: {
      text: 'Ссылка на источник',
      note: 'Дата обращения — сегодняшняя.',
      reference: (title, day, lens, articles, link, accessed) =>
        `«${title}: ${dayInWords(day, 'ru')}» (${lens}). Интерактивная карта по ${numberInWords(articles, 'ru')}${NBSP}${plural('ru', articles, { one: 'статье', few: 'статьям', many: 'статьям', other: 'статьи' })}. ${link} (дата обращения: ${dayInWords(accessed, 'ru')}).`,
    },
    moment: (day, lens) => `${dayInWords(day, 'ru')} · ${lens}`,
  },
  footer: {
    border: 'Граница © участники OpenStreetMap (ODbL)',
    places: 'Места: GeoNames и другие источники',
    data: (articles) => `Данные: из ${count(articles, 'статьи', 'статей', 'статей')}`,
    articles: (articles) => count(articles, 'статья', 'статьи', 'статей'),
    limits:
      'Карта не показывает расположения войск и того, о чём никто не сообщал: где сообщения не называют места, кто его удерживал, здесь неизвестно.',
  },
  skip: {
    toTimeline: 'Перейти к шкале времени',
    toReports: 'Перейти к сообщениям',
    toText: 'Перейти к карте словами',
  },
  summary: {
    day: daySummary,
    brief: (drawnKm2, disputedAreas) =>
      [
        Math.round(drawnKm2) === 0
          ? 'ничто не показано как удерживаемое Украиной'
          : `около ${areaInWords(drawnKm2, 'ru')} показано как удерживаемые Украиной`,
        ...(disputedAreas === 0
          ? []
          : [`сообщения расходятся в ${count(disputedAreas, 'месте', 'местах', 'местах')}`]),
      ].join(' · '),
  },
} satisfies Messages;
