/**
 * Ukrainian messages. House words: «Курська операція» for the incursion, because «вторгнення» already names another
 * event and takes a side here; «утримує», «узяли», «повернули» and never «звільнили», «окупували» or «ворог».
 * Names of places stay in the nominative: sentences are built around them.
 */
import { clockInWords, dayInWords } from './day-words.ts';
import type { DayFigures, Messages, Whose } from './messages.ts';
import { areaInWords, NBSP, numberInWords } from './number-words.ts';
import { plural } from './plural.ts';

/** @param other the form for fractions; whole numbers take one of the first three */
const count = (number: number, one: string, few: string, many: string, other = few) =>
  `${numberInWords(number, 'uk')}${NBSP}${plural('uk', number, { one, few, many, other })}`;

const days = (number: number) => count(number, 'день', 'дні', 'днів', 'дня');
const places = (number: number) => count(number, 'місце', 'місця', 'місць');
const changes = (number: number) => count(number, 'зміна', 'зміни', 'змін');

/** At most three names; more would drown the sentence, and the table has them all. */
function someOf(names: readonly string[]): string {
  const rest = names.length - 3;
  const first = names.slice(0, 3).join(', ');
  return rest <= 0 ? first : `${first} та ще ${count(rest, 'місце', 'місця', 'місць')}`;
}

const accordingTo = {
  all: 'за всіма зіставленими повідомленнями',
  ukraine: 'за даними України',
  russia: 'за даними Росії',
  independent: 'за даними незалежних спостерігачів',
};

/** Whose reports the sentence sums up. */
function sourceOf({ lens, known, publisher }: Whose): string {
  if (publisher) return `за однією статтею (${publisher})`;
  return known ? 'як було відомо тоді' : accordingTo[lens];
}

function daySummary(figures: DayFigures): string {
  const { day, drawnKm2, reportedKm2, disputedAreas, fightingNear } = figures;
  const named =
    Math.round(reportedKm2) === 0
      ? 'жодне місце там не назване в повідомленнях'
      : `з них ${areaInWords(reportedKm2, 'uk')}${NBSP}— за повідомленнями, де названо місця`;
  const drawn =
    Math.round(drawnKm2) === 0
      ? 'утримуваним Україною не показано нічого'
      : `близько ${areaInWords(drawnKm2, 'uk')} показано як утримувані Україною, ${named}`;
  const clauses = [drawn];
  if (disputedAreas > 0) {
    clauses.push(`повідомлення розходяться у ${count(disputedAreas, 'місці', 'місцях', 'місцях')}`);
  }
  if (fightingNear.length > 0)
    clauses.push(`про бої повідомляли поблизу таких місць: ${someOf(fightingNear)}`);
  return `${dayInWords(day, 'uk')} року, ${sourceOf(figures)}: ${clauses.join('; ')}.`;
}

const linkPart = {
  day: 'день',
  from: 'перший день',
  to: 'останній день',
  lens: 'погляд',
  camera: 'положення карти',
  place: 'місце',
  spot: 'місце на карті',
  layers: 'шари',
  compare: 'порівняння',
  story: 'розділ',
  tab: 'частина панелі',
  article: 'стаття',
  known: 'як було відомо тоді',
  disputed: 'лише розбіжності',
  lang: 'мова',
  theme: 'вигляд',
  ui: 'обсяг',
  title: 'заголовок',
  data: 'версія даних',
};

const STAND = {
  ukraine: 'під контролем України',
  russia: 'під контролем Росії',
  contested: 'повідомлення розходяться',
  none: 'повідомлень немає',
};

const TOWARDS = {
  n: 'північ',
  ne: 'північний схід',
  e: 'схід',
  se: 'південний схід',
  s: 'південь',
  sw: 'південний захід',
  w: 'захід',
  nw: 'північний захід',
};

export const uk = {
  site: {
    title: 'Курщина: хто що утримував, за повідомленнями',
    shortTitle: 'Курщина: хто що утримував',
    subtitle: 'Кожна ділянка веде до опублікованого повідомлення. Де їх немає, карта порожня.',
  },
  menu: { open: 'Меню', close: 'Закрити меню' },
  search: {
    label: 'Знайти місце',
    found: (number) => `Знайдено ${places(number)}`,
    none: (question) => `Жодне місце в цих даних не звучить як «${question}».`,
    reported: {
      ukraine: 'За повідомленнями, утримує Україна',
      russia: 'За повідомленнями, утримує Росія',
      contested: 'Повідомлення розходяться',
    },
    inferred: {
      ukraine: 'Виведено: утримує Україна',
      russia: 'Виведено: утримує Росія',
      contested: 'Повідомлення розходяться',
    },
    named: 'Не показано як утримуване; востаннє згадано',
    later: (nearest) => `До цього дня повідомлень немає; найближче: ${dayInWords(nearest, 'uk')}`,
    never: 'Жодне повідомлення його не називає',
    goTo: (day) => `Показати найближчий день із повідомленням: ${dayInWords(day, 'uk')}`,
  },
  dayField: {
    open: 'Вибрати день',
    label: 'День',
    dayOfMonth: 'День місяця',
    month: 'Місяць',
    go: 'Показати',
    limits: (first, last) => `З ${dayInWords(first, 'uk')} по ${dayInWords(last, 'uk')} року.`,
  },
  sheet: { raise: 'Підняти повідомлення', lower: 'Опустити повідомлення' },
  lens: {
    label: 'Чиї повідомлення',
    name: {
      all: 'Усі, зіставлені',
      ukraine: 'За даними України',
      russia: 'За даними Росії',
      independent: 'Незалежні спостерігачі',
    },
    short: { all: 'Усі', ukraine: 'Україна', russia: 'Росія', independent: 'Незалежні' },
    explanation: {
      all: 'Враховано кожне повідомлення, хоч би від кого воно було; де вони розходяться, показано обидва.',
      ukraine:
        'Лише те, про що повідомляли українські посадовці, підрозділи й медіа; вони частіше наводили кількість, ніж назви, тож багато що лишається порожнім.',
      russia: 'Лише те, про що повідомляли російські посадовці, державні медіа та блогери.',
      independent:
        'Лише те, про що повідомляли спостерігачі, які не говорять від імені жодного з урядів: картографічні проєкти, аналітики, інформаційні агентства.',
    },
    loading: 'Завантажуємо ці повідомлення…',
  },
  legend: {
    title: 'Умовні позначення',
    mark: {
      heldUkraine: 'За повідомленнями, утримує Україна: оцінено або визнано',
      claimedUkraine: 'Україна каже, що утримує: заявляє лише ця сторона',
      heldRussia: 'За повідомленнями, утримує Росія: оцінено або визнано',
      claimedRussia: 'Росія каже, що утримує: заявляє лише ця сторона',
      disagree: 'Повідомлення розходяться',
      oldReport: 'Світліше: востаннє повідомляли понад 30 днів тому',
      inferred: 'Виведено із сусідніх повідомлень',
      retaken: 'Повернуте: виведено із сусідніх повідомлень',
      uncertainEdge: 'Непевна межа',
      contact: 'Лінія зіткнення: повідомляли про обидва її боки',
      fighting: 'Повідомляли про бої',
      roughPlace: 'Місце відоме лише приблизно',
      noReport: 'У цих даних немає повідомлень',
      border: 'Державний кордон',
    },
    showInferred: 'Показувати виведені ділянки',
    disputedOnly: 'Лише де повідомлення розходяться',
    asKnownThen: 'Як було відомо тоді',
    knownBarred: '(коли зіставлено всі повідомлення)',
    rule: {
      named: 'Показано, бо повідомлення називає тут місце.',
      'later-report': 'Виведено: пізніше повідомили про втрату цього місця, отже, доти його утримували.',
      between: 'Виведено: лежить між місцями, про утримання яких повідомляли.',
      corridor: 'Виведено: з’єднує з кордоном місце, про утримання якого повідомляли.',
      retaken: 'Виведено: раніше показано як утримуване Україною, а найближчі повідомлення називають Росію.',
      edge: 'Межа проходить десь у цій смузі.',
    },
    contactRule: 'Проведено тому, що в повідомленнях названо сусідні місця по обидва боки від неї.',
  },
  limits: {
    known: 'як було відомо тоді, за вже опублікованим',
    disputedOnly: 'лише де повідомлення розходяться',
    article: (publisher) => `лише те, про що пише одна стаття: ${publisher}`,
  },
  article: {
    heading: 'Про що повідомляє ця стаття',
    only: 'лише ця стаття',
    onlyOf: (publisher) => `Лише ця стаття: ${publisher}`,
    showAll: 'Показати всі повідомлення',
    noChange: 'Ця стаття не повідомляє про зміну контролю.',
  },
  timeline: {
    label: 'Шкала часу',
    areaFigures: 'Опубліковані цифри площі',
    slider: 'День',
    play: 'Відтворити',
    pause: 'Пауза',
    speedLabel: 'Швидкість',
    speed: (times) => `${times}×`,
    previousChange: 'Попередня зміна',
    nextChange: 'Наступна зміна',
    previousDay: 'Попередній день',
    nextDay: 'Наступний день',
    valueText: (day, change) => `${dayInWords(day, 'uk')}, ${change}`,
    changesOnDay: (number) => (number === 0 ? 'без змін' : changes(number)),
    dayOfIncursion: (number) => `${number}-й день Курської операції`,
  },
  panel: {
    heading: 'Що тут повідомляли',
    reports: (number) =>
      number === 0 ? 'Немає повідомлень' : count(number, 'повідомлення', 'повідомлення', 'повідомлень'),
    noReport: 'Жодне повідомлення в цих даних не називає цього місця до цього дня включно.',
    noChange: (place) => `${place}: жодне повідомлення не говорить, що контроль змінився.`,
    lastReported: (number) =>
      number === 0 ? 'Востаннє повідомляли цього дня' : `Востаннє повідомляли ${days(number)} тому`,
    said: (clock) => `заявлено ${clockInWords(clock, 'uk')}`,
    published: (clock) => `опубліковано ${clockInWords(clock, 'uk')}`,
    notVerified: 'незалежно не перевірено',
    geolocated: 'геолокацію встановлено',
    witnessed: 'бачили журналісти',
    positionWithin: (km) => `розташування відоме з точністю до ${numberInWords(km, 'uk')}${NBSP}км`,
    positionUnknown: 'розташування невідоме: на карті не показано',
    close: 'Закрити',
    back: 'Назад до огляду',
    open: 'Повідомлення',
    agree: (names) => `Те саме: ${names.join(', ')}`,
    contradict: (names) => `Суперечить: ${names.join(', ')}`,
    nobodySays: 'Жодне повідомлення в цих даних не говорить, хто утримував це місце цього дня.',
    nearest: (place, km, direction) =>
      `Найближче місце, згадане в повідомленнях: ${place}, ${numberInWords(km, 'uk')}${NBSP}км на ${TOWARDS[direction]}.`,
    leansOn: (number) =>
      `Показано на підставі: ${count(number, 'повідомлення', 'повідомлення', 'повідомлень')}`,
    latest: 'Останні повідомлення на цей день',
    newest: (day) => `Найпізніше повідомлення: ${dayInWords(day, 'uk')}`,
  },
  tabs: {
    label: 'Що читати поруч із картою',
    name: { reports: 'Повідомлення', figures: 'Цифри', story: 'Перебіг' },
  },
  compare: {
    letters: { a: 'А', b: 'Б' },
    open: 'Порівняти',
    close: 'Завершити порівняння',
    day: 'День Б',
    lens: 'Чиї повідомлення в Б',
    swipe: 'Межа між А та Б',
    swipeValue: (percent, a, b) => `А, ${a}: ${percent}${NBSP}%; Б, ${b}: ${100 - percent}${NBSP}%`,
    drawn: (a, b) =>
      `Позначено як утримувані Україною: А ${areaInWords(a, 'uk')}, Б ${areaInWords(b, 'uk')}${Math.round(Math.abs(b - a)) === 0 ? '' : `; у Б на ${areaInWords(Math.abs(b - a), 'uk')} ${b > a ? 'більше' : 'менше'}`}.`,
    inShort: (a, b, places) =>
      `${areaInWords(a, 'uk')} → ${areaInWords(b, 'uk')} · ${count(places, 'пункт відрізняється', 'пункти відрізняються', 'пунктів відрізняються')}`,
    showAll: (letter) => `Показати лише ${letter}`,
    same: 'Жодного названого пункту не позначено по-різному.',
    change: (place, a, b) => `${place}: ${STAND[a]} → ${STAND[b]}`,
  },
  story: {
    intro: (number) =>
      `Дні, про які сказано найбільше, — ${count(number, 'розділ', 'розділи', 'розділів')}: що саме казали і хто. Сторінки гортаєте ви; саме собою нічого не рухається.`,
    voices: (claims, claimants) =>
      `${count(claims, 'твердження', 'твердження', 'тверджень')} від ${count(claimants, 'джерела', 'джерел', 'джерел')}`,
    since: (km2, before) =>
      Math.round(Math.abs(km2)) === 0
        ? `Утримуваними Україною показано стільки ж, скільки ${dayInWords(before, 'uk')} року.`
        : `Утримуваними Україною показано на ${areaInWords(Math.abs(km2), 'uk')} ${km2 > 0 ? 'більше' : 'менше'}, ніж ${dayInWords(before, 'uk')} року.`,
    start: 'Почати розповідь',
    step: (number, of) => `${number} з ${of}`,
    previous: 'Назад',
    next: 'Далі',
    end: 'Завершити розповідь',
    back: 'Повернутися до дня розділу',
    more: (number) => `Ще ${count(number, 'твердження', 'твердження', 'тверджень')} про цей день.`,
  },
  measure: {
    open: 'Виміряти',
    close: 'Завершити вимірювання',
    undo: 'Прибрати останню точку',
    hint: 'Торкайтеся точок на карті або натискайте Enter у її центрі, щоб виміряти відстань; три й більше точок окреслюють площу.',
    result: (km, km2) =>
      `Відстань: ${numberInWords(km, 'uk')}${NBSP}км${km2 === null ? '' : `; окреслена площа: ${numberInWords(km2, 'uk')}${NBSP}км²`}.`,
  },
  notice: {
    data: {
      missing: 'Не вдалося завантажити дані карти. Перевірте з’єднання і спробуйте ще раз.',
      broken: 'Дані карти пошкоджено, тому нічого не показано.',
      newer: 'Дані новіші за цю сторінку. Оновіть сторінку, щоб отримати версію, яка їх прочитає.',
    },
    areas: {
      missing:
        'Не вдалося завантажити ділянки для цього погляду, тому їх не показано. Повідомлення є у списку.',
      broken: 'Ділянки для цього погляду пошкоджено, тому їх не показано. Повідомлення є у списку.',
      newer: 'Ділянки для цього погляду новіші за цю сторінку. Оновіть сторінку, щоб їх побачити.',
    },
    noWebGl: 'У цьому браузері вимкнено WebGL: замість живої карти — нерухоме зображення.',
    contextLost: 'Браузер скинув зображення карти. Воно відновиться саме або після оновлення сторінки.',
    ground: 'Не вдалося завантажити карту-основу цього сайту; показано просту.',
    link: (parts, shown) =>
      `Частину посилання не вдалося використати (${parts.map((part) => linkPart[part]).join(', ')}). Натомість показано: ${shown}.`,
    retry: 'Спробувати ще раз',
    dismiss: 'Сховати',
  },
  map: {
    label: (day, whose) => `Карта району Курської операції, ${dayInWords(day, 'uk')}, ${sourceOf(whose)}`,
    description: 'Усе, що показує карта, сказано в підсумку та у списку повідомлень.',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    showAll: 'Показати весь район',
    enterHint: 'Enter: хто що каже про це місце',
    keyboardHint:
      'Стрілки рухають карту, плюс і мінус змінюють масштаб, Enter показує, хто що казав про місце в її центрі, Escape повертає до сторінки.',
    locale: {
      'AttributionControl.ToggleAttribution': 'Показати або сховати джерела карти',
      'CooperativeGesturesHandler.MacHelpText': 'Щоб змінити масштаб, прокручуйте з натиснутою клавішею ⌘',
      'CooperativeGesturesHandler.MobileHelpText': 'Рухайте карту двома пальцями',
      'CooperativeGesturesHandler.WindowsHelpText':
        'Щоб змінити масштаб, прокручуйте з натиснутою клавішею Ctrl',
      'FullscreenControl.Enter': 'На весь екран',
      'FullscreenControl.Exit': 'Вийти з повноекранного режиму',
      'Map.Title': 'Карта',
      'NavigationControl.ResetBearing': 'Повернути північ догори',
      'NavigationControl.ZoomIn': 'Збільшити',
      'NavigationControl.ZoomOut': 'Зменшити',
      'Popup.Close': 'Закрити',
      'ScaleControl.Feet': 'фт',
      'ScaleControl.Kilometers': 'км',
      'ScaleControl.Meters': 'м',
      'ScaleControl.Miles': 'миль',
      'ScaleControl.NauticalMiles': 'мор. миль',
    },
    country: { ukraine: 'Україна', russia: 'Росія' },
  },
  language: { label: 'Мова', name: { en: 'English', uk: 'Українська', ru: 'Русский' } },
  theme: { label: 'Вигляд', name: { auto: 'Автоматичний', light: 'Світлий', dark: 'Темний' } },
  embed: {
    openFull: 'Відкрити повну карту',
    title: (day, whose) =>
      `Курська область: хто що утримував, за повідомленнями, ${dayInWords(day, 'uk')}, ${sourceOf(whose)}`,
  },
  twin: {
    heading: 'Цей день словами',
    open: 'Текстом',
    close: 'Закрити текст',
    named: (ukraine, russia) =>
      `Названо в повідомленнях: утримувані Україною${NBSP}— ${places(ukraine.places)} (${areaInWords(ukraine.km2, 'uk')}), утримувані Росією${NBSP}— ${places(russia.places)} (${areaInWords(russia.km2, 'uk')}).`,
    inferred: (holder, km2) =>
      `Ще ${areaInWords(km2, 'uk')} виведено як утримувані ${holder === 'ukraine' ? 'Україною' : 'Росією'}, з пізніших або сусідніх повідомлень.`,
    disputed: (names) => `Повідомлення розходяться щодо таких місць: ${names.join(', ')}.`,
    figures: (number) =>
      `Поруч із картою наведено опубліковані на цей день і раніше дані в числах: ${numberInWords(number, 'uk')}; на обриси карти вони не впливають.`,
    tables: 'Таблиці',
    reportedCaption: 'Місця, названі в повідомленнях, за тим, хто їх, як кажуть, утримує',
    inferredCaption: 'Ділянки, показані за правилом, а не за повідомленням',
    column: {
      place: 'Місце',
      who: 'Хто про це каже',
      first: 'Уперше',
      last: 'Востаннє',
      area: 'Показана площа',
      why: 'Чому показано',
      holder: 'Показано, що утримує',
      what: 'Про що повідомили',
    },
    holder: { ukraine: 'Україна', russia: 'Росія', contested: 'Обидві: повідомлення розходяться' },
    others: (number) => `ще ${numberInWords(number, 'uk')}`,
    age: (number) => (number === 0 ? 'цього дня' : `${days(number)} тому`),
    unnamed: 'Жодного названого місця',
    later: 'Лише пізніші повідомлення',
  },
  share: {
    open: 'Поділитися',
    heading: 'Поділитися цим виглядом',
    close: 'Закрити',
    tabs: 'Як поділитися',
    tab: { link: 'Посилання', embed: 'Вбудувати', download: 'Завантажити', cite: 'Цитувати' },
    copy: 'Копіювати',
    copied: 'Скопійовано',
    copyByHand: 'Текст виділено: скопіюйте його клавіатурою.',
    link: {
      label: 'Посилання на цей вигляд',
      note: 'Відкриває цей день, ці повідомлення й те саме місце на карті.',
    },
    embed: {
      day: 'День',
      fixedDay: (day) => `Завжди ${dayInWords(day, 'uk')}`,
      latestDay: 'Останній день даних',
      height: 'Висота в пікселях',
      ui: 'Елементи керування',
      uiName: { full: 'Усі', compact: 'Найменше', static: 'Нерухома картинка' },
      data: 'Дані',
      dataName: { latest: 'Найновіші, з виправленнями', kept: 'Як зараз, назавжди' },
      from: 'Шкала від',
      to: 'Шкала до',
      shown: 'Що показує фрейм',
      title: 'Рядок заголовка',
      layerName: { inferred: 'Виведені ділянки', fighting: 'Бої', names: 'Назви місць' },
      preview: 'Попередній перегляд',
      frame: 'Лише фрейм',
      frameNote: 'Працює всюди, де дозволено фрейми.',
      scripted: 'Фрейм зі скриптом',
      scriptedNote: 'Скрипт підганяє висоту й повідомляє сторінці день.',
      element: 'Власний елемент',
      elementNote: 'Для сторінок, код яких ви пишете самі.',
    },
    download: {
      picture: 'Зображення цього вигляду',
      pictureNote: 'Із заголовком, днем, легендою, джерелами та посиланням.',
      print: 'Друкувати',
      data: 'Дані',
      areasOfDay: 'Ділянки цього дня',
      claimsOfDay: 'Повідомлення, на яких стоїть цей день',
      areasOfAll: 'Ділянки всіх днів',
      claimsOfAll: 'Усі повідомлення',
      dataNote: 'Кожна ділянка й кожен рядок називають, хто це сказав і в якій статті.',
      working: 'Зачекайте …',
      failed: 'Не вдалося створити файл. Спробуйте ще раз.',
    },
    cite: {
      text: 'Посилання на джерело',
      note: 'Дата звернення — сьогоднішня.',
      reference: (title, day, lens, articles, link, accessed) =>
        `«${title}: ${dayInWords(day, 'uk')}» (${lens}). Інтерактивна карта за ${numberInWords(articles, 'uk')}${NBSP}${plural('uk', articles, { one: 'статтею', few: 'статтями', many: 'статтями', other: 'статті' })}. ${link} (дата звернення: ${dayInWords(accessed, 'uk')}).`,
    },
    moment: (day, lens) => `${dayInWords(day, 'uk')} · ${lens}`,
  },
  footer: {
    border: 'Кордон © учасники OpenStreetMap (ODbL)',
    places: 'Місця: GeoNames та інші джерела',
    data: (articles) => `Дані: з ${count(articles, 'статті', 'статей', 'статей')}`,
    articles: (articles) => count(articles, 'стаття', 'статті', 'статей'),
    limits:
      'Карта не показує розташування військ і того, про що ніхто не повідомляв: де повідомлення не називають місця, хто його утримував, тут невідомо.',
  },
  skip: {
    toTimeline: 'Перейти до шкали часу',
    toReports: 'Перейти до повідомлень',
    toText: 'Перейти до карти словами',
  },
  summary: {
    day: daySummary,
    brief: (drawnKm2, disputedAreas) =>
      [
        Math.round(drawnKm2) === 0
          ? 'утримуваним Україною не показано нічого'
          : `близько ${areaInWords(drawnKm2, 'uk')} показано як утримувані Україною`,
        ...(disputedAreas === 0
          ? []
          : [`повідомлення розходяться у ${count(disputedAreas, 'місці', 'місцях', 'місцях')}`]),
      ].join(' · '),
  },
} satisfies Messages;
