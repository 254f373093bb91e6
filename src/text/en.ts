/** English messages. House words: "incursion", "report"; nothing is "liberated", "occupied" or done by an "enemy". */
import { clockInWords, dayInWords } from './day-words.ts';
import type { DayFigures, Messages, Whose } from './messages.ts';
import { areaInWords, NBSP, numberInWords } from './number-words.ts';
import { plural } from './plural.ts';

const count = (number: number, one: string, other: string) =>
  `${numberInWords(number, 'en')}${NBSP}${plural('en', number, { one, other })}`;

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** At most three names; more would drown the sentence, and the table has them all. */
function someOf(names: readonly string[]): string {
  const rest = names.length - 3;
  if (rest <= 0) return list.format(names);
  return list.format([...names.slice(0, 3), count(rest, 'other place', 'other places')]);
}

const accordingTo = {
  all: 'according to all reports compared',
  ukraine: 'according to Ukraine',
  russia: 'according to Russia',
  independent: 'according to independent observers',
};

/** Whose reports the sentence sums up. */
function sourceOf({ lens, known, publisher }: Whose): string {
  if (publisher) return `according to one article (${publisher})`;
  return known ? 'as known then' : accordingTo[lens];
}

function daySummary(figures: DayFigures): string {
  const { day, drawnKm2, reportedKm2, disputedAreas, fightingNear } = figures;
  const named = Math.round(reportedKm2) === 0 ? 'none' : areaInWords(reportedKm2, 'en');
  const drawn =
    Math.round(drawnKm2) === 0
      ? 'nothing is drawn as held by Ukraine'
      : `about ${areaInWords(drawnKm2, 'en')} drawn as held by Ukraine, ${named} of it reported by name`;
  const clauses = [drawn];
  if (disputedAreas > 0) clauses.push(`reports disagree at ${count(disputedAreas, 'place', 'places')}`);
  if (fightingNear.length > 0) clauses.push(`fighting reported near ${someOf(fightingNear)}`);
  return `On ${dayInWords(day, 'en')}, ${sourceOf(figures)}: ${clauses.join('; ')}.`;
}

const linkPart = {
  day: 'day',
  from: 'first day',
  to: 'last day',
  lens: 'point of view',
  camera: 'map position',
  place: 'place',
  spot: 'spot',
  layers: 'layers',
  compare: 'comparison',
  story: 'chapter',
  tab: 'part of the panel',
  article: 'article',
  known: 'as known then',
  disputed: 'only where reports disagree',
  lang: 'language',
  theme: 'appearance',
  ui: 'extent',
  title: 'title',
  data: 'version of the data',
};

const STAND = {
  ukraine: 'held by Ukraine',
  russia: 'held by Russia',
  contested: 'disputed',
  none: 'no report',
};

const TOWARDS = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

export const en = {
  site: {
    title: 'Who reported holding what in Kursk',
    shortTitle: 'Who reported holding what in Kursk',
    subtitle: 'Every shade on this map leads to a published report. Where nobody reported, it stays blank.',
  },
  menu: { open: 'Menu', close: 'Close menu' },
  search: {
    label: 'Find a place',
    found: (number) => `${count(number, 'place', 'places')} found`,
    none: (question) => `No place of this data sounds like “${question}”.`,
    reported: {
      ukraine: 'Reported held by Ukraine',
      russia: 'Reported held by Russia',
      contested: 'Reports disagree',
    },
    inferred: {
      ukraine: 'Inferred as held by Ukraine',
      russia: 'Inferred as held by Russia',
      contested: 'Reports disagree',
    },
    named: 'Not drawn as held; last named',
    later: (nearest) => `No report up to this day; the nearest is of ${dayInWords(nearest, 'en')}`,
    never: 'No report names it',
    goTo: (day) => `Go to ${dayInWords(day, 'en')}, the nearest day with a report`,
  },
  dayField: {
    open: 'Choose a day',
    label: 'Day',
    dayOfMonth: 'Day of the month',
    month: 'Month',
    go: 'Show',
    limits: (first, last) => `From ${dayInWords(first, 'en')} to ${dayInWords(last, 'en')}.`,
  },
  sheet: { raise: 'Raise the reports', lower: 'Lower the reports' },
  lens: {
    label: 'Whose reports',
    name: {
      all: 'All, compared',
      ukraine: 'According to Ukraine',
      russia: 'According to Russia',
      independent: 'Independent observers',
    },
    short: { all: 'All', ukraine: 'Ukraine', russia: 'Russia', independent: 'Independent' },
    explanation: {
      all: 'Every report counts, whoever made it; where reports disagree, both are shown.',
      ukraine:
        'Only what Ukrainian officials, units and media reported; they gave counts more often than names, so much stays blank.',
      russia: 'Only what Russian officials, state media and bloggers reported.',
      independent:
        'Only what observers who speak for neither government reported: map projects, analysts, news agencies.',
    },
    loading: 'Loading these reports …',
  },
  legend: {
    title: 'Legend',
    mark: {
      heldUkraine: 'Reported held by Ukraine: assessed or acknowledged',
      claimedUkraine: 'Ukraine says it holds: claimed by that side only',
      heldRussia: 'Reported held by Russia: assessed or acknowledged',
      claimedRussia: 'Russia says it holds: claimed by that side only',
      disagree: 'Reports disagree',
      oldReport: 'Lighter: last reported more than 30 days ago',
      inferred: 'Inferred from neighbouring reports',
      retaken: 'Retaken: inferred from neighbouring reports',
      uncertainEdge: 'Uncertain edge',
      contact: 'Line of contact: both sides of it reported',
      fighting: 'Fighting reported',
      roughPlace: 'Place known only roughly',
      noReport: 'No report in this data',
      border: 'International border',
    },
    showInferred: 'Show inferred areas',
    disputedOnly: 'Only where reports disagree',
    asKnownThen: 'As known then',
    knownBarred: '(with all reports compared)',
    rule: {
      named: 'Drawn because a report names a place here.',
      'later-report': 'Inferred: a later report says that this place was lost, so it was held before.',
      between: 'Inferred: it lies between places reported held.',
      corridor: 'Inferred: it joins a place reported held to the border.',
      retaken: 'Inferred: it was drawn as held by Ukraine before, and the nearest reports name Russia.',
      edge: 'The edge lies somewhere in this band.',
    },
    contactRule: 'Drawn because reports name neighbouring places on both sides of it.',
  },
  limits: {
    known: 'as known then, from what had been published',
    disputedOnly: 'only where reports disagree',
    article: (publisher) => `only what one article reports: ${publisher}`,
  },
  article: {
    heading: 'What this article reports',
    only: 'only this article',
    onlyOf: (publisher) => `Only this article: ${publisher}`,
    showAll: 'Show all reports',
    noChange: 'This article reports no change of control.',
  },
  timeline: {
    label: 'Timeline',
    areaFigures: 'Published figures of area',
    slider: 'Day',
    play: 'Play',
    pause: 'Pause',
    speedLabel: 'Speed',
    speed: (times) => `${times}×`,
    previousChange: 'Previous change',
    nextChange: 'Next change',
    previousDay: 'Previous day',
    nextDay: 'Next day',
    valueText: (day, change) => `${dayInWords(day, 'en')}, ${change}`,
    changesOnDay: (number) => (number === 0 ? 'no change' : count(number, 'change', 'changes')),
    dayOfIncursion: (number) => `day ${number} of the incursion`,
  },
  panel: {
    heading: 'What was reported here',
    reports: (number) => (number === 0 ? 'No reports' : count(number, 'report', 'reports')),
    noReport: 'No report in this data names this place up to this day.',
    noChange: (place) => `No report says that control of ${place} changed.`,
    lastReported: (days) =>
      days === 0 ? 'Last reported on this day' : `Last reported ${count(days, 'day', 'days')} ago`,
    said: (clock) => `said ${clockInWords(clock, 'en')}`,
    published: (clock) => `published ${clockInWords(clock, 'en')}`,
    notVerified: 'not independently verified',
    geolocated: 'geolocated',
    witnessed: 'seen by reporters',
    positionWithin: (km) => `position known to within ${numberInWords(km, 'en')}${NBSP}km`,
    positionUnknown: 'position unknown: not drawn',
    close: 'Close',
    back: 'Back to overview',
    open: 'Reports',
    agree: (names) => `The same from: ${list.format(names)}`,
    contradict: (names) => `Contradicted by: ${list.format(names)}`,
    nobodySays: 'No report in this data says who held this place on this day.',
    nearest: (place, km, direction) =>
      `Nearest place that a report names: ${place}, ${numberInWords(km, 'en')}${NBSP}km to the ${TOWARDS[direction]}.`,
    leansOn: (number) => `Drawn from ${count(number, 'report', 'reports')}`,
    latest: 'Latest reports up to this day',
    newest: (day) => `Newest report: ${dayInWords(day, 'en')}`,
  },
  tabs: {
    label: 'What to read beside the map',
    name: { reports: 'Reports', figures: 'Figures', story: 'Story' },
  },
  compare: {
    letters: { a: 'A', b: 'B' },
    open: 'Compare',
    close: 'End the comparison',
    day: 'Day of B',
    lens: 'Whose reports in B',
    swipe: 'Line between A and B',
    swipeValue: (percent, a, b) => `A, ${a}: ${percent}%; B, ${b}: ${100 - percent}%`,
    drawn: (a, b) =>
      `Drawn as held by Ukraine: A ${areaInWords(a, 'en')}, B ${areaInWords(b, 'en')}${Math.round(Math.abs(b - a)) === 0 ? '' : `; ${areaInWords(Math.abs(b - a), 'en')} ${b > a ? 'more' : 'less'} in B`}.`,
    inShort: (a, b, places) =>
      `${areaInWords(a, 'en')} → ${areaInWords(b, 'en')} · ${count(places, 'place differs', 'places differ')}`,
    showAll: (letter) => `Show ${letter} alone`,
    same: 'No named place is drawn differently.',
    change: (place, a, b) => `${place}: ${STAND[a]} → ${STAND[b]}`,
  },
  story: {
    intro: (number) =>
      `The days of which most was told, in ${count(number, 'chapter', 'chapters')}: what was said, and by whom. You turn the pages; nothing moves by itself.`,
    voices: (claims, claimants) =>
      `${count(claims, 'statement', 'statements')} by ${count(claimants, 'claimant', 'claimants')}`,
    since: (km2, before) =>
      Math.round(Math.abs(km2)) === 0
        ? `As much is drawn as held by Ukraine as on ${dayInWords(before, 'en')}.`
        : `${areaInWords(Math.abs(km2), 'en')} ${km2 > 0 ? 'more' : 'less'} is drawn as held by Ukraine than on ${dayInWords(before, 'en')}.`,
    start: 'Begin the story',
    step: (number, of) => `${number} of ${of}`,
    previous: 'Previous',
    next: 'Next',
    end: 'End the story',
    back: 'Back to this chapter’s day',
    more: (number) => `${count(number, 'more statement', 'more statements')} about this day.`,
  },
  measure: {
    open: 'Measure',
    close: 'Stop measuring',
    undo: 'Remove last point',
    hint: 'Tap points on the map, or press Enter at its centre, to measure a distance; three or more enclose an area.',
    result: (km, km2) =>
      `Distance: ${numberInWords(km, 'en')}${NBSP}km${km2 === null ? '' : `; area enclosed: ${numberInWords(km2, 'en')}${NBSP}km²`}.`,
  },
  notice: {
    data: {
      missing: 'The data of this map could not be loaded. Check the connection and try again.',
      broken: 'The data of this map is damaged, so nothing is drawn.',
      newer: 'The data is newer than this page. Reload the page to get the version that can read it.',
    },
    areas: {
      missing: 'The areas of this view could not be loaded, so none are drawn. The reports are listed.',
      broken: 'The areas of this view are damaged, so none are drawn. The reports are listed.',
      newer: 'The areas of this view are newer than this page. Reload the page to see them.',
    },
    noWebGl: 'WebGL is off in this browser: a still picture stands in for the live map.',
    contextLost:
      'The browser took the map’s drawing away. It comes back by itself or when the page is reloaded.',
    ground: 'The background map of this site could not be loaded; the plain one is shown.',
    link: (parts, shown) =>
      `The link had something unusable (${parts.map((part) => linkPart[part]).join(', ')}). Shown instead: ${shown}.`,
    retry: 'Try again',
    dismiss: 'Dismiss',
  },
  map: {
    label: (day, whose) => `Map of the Kursk area on ${dayInWords(day, 'en')}, ${sourceOf(whose)}`,
    description: 'All that the map shows is said in the summary and in the list of reports.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show whole area',
    enterHint: 'Enter: who says what about this spot',
    keyboardHint:
      'Arrow keys move the map, plus and minus zoom, Enter asks who says what about its centre, Escape returns to the page.',
    locale: {
      'AttributionControl.ToggleAttribution': 'Show or hide the sources of the map',
      'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ + scroll to zoom the map',
      'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
      'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl + scroll to zoom the map',
      'FullscreenControl.Enter': 'Full screen',
      'FullscreenControl.Exit': 'Leave full screen',
      'Map.Title': 'Map',
      'NavigationControl.ResetBearing': 'Turn north up',
      'NavigationControl.ZoomIn': 'Zoom in',
      'NavigationControl.ZoomOut': 'Zoom out',
      'Popup.Close': 'Close',
      'ScaleControl.Feet': 'ft',
      'ScaleControl.Kilometers': 'km',
      'ScaleControl.Meters': 'm',
      'ScaleControl.Miles': 'mi',
      'ScaleControl.NauticalMiles': 'nmi',
    },
    country: { ukraine: 'Ukraine', russia: 'Russia' },
  },
  language: { label: 'Language', name: { en: 'English', uk: 'Українська', ru: 'Русский' } },
  theme: { label: 'Appearance', name: { auto: 'Automatic', light: 'Light', dark: 'Dark' } },
  embed: {
    openFull: 'Open full map',
    title: (day, whose) => `Kursk: who reported holding what, ${dayInWords(day, 'en')}, ${sourceOf(whose)}`,
  },
  twin: {
    heading: 'This day in words',
    open: 'As text',
    close: 'Close the text',
    named: (ukraine, russia) =>
      `Reports name ${count(ukraine.places, 'place', 'places')} held by Ukraine (${areaInWords(ukraine.km2, 'en')}) and ${count(russia.places, 'place', 'places')} held by Russia (${areaInWords(russia.km2, 'en')}).`,
    inferred: (holder, km2) =>
      `A further ${areaInWords(km2, 'en')} is inferred as held by ${holder === 'ukraine' ? 'Ukraine' : 'Russia'}, from later reports or from neighbouring ones.`,
    disputed: (places) => `Reports disagree about ${list.format(places)}.`,
    figures: (number) =>
      `${count(number, 'figure', 'figures')} published for days up to this one ${number === 1 ? 'stands' : 'stand'} beside the map; no figure shapes it.`,
    tables: 'Tables',
    reportedCaption: 'Places that reports name, by who is said to hold them',
    inferredCaption: 'Areas drawn by rule, not by report',
    column: {
      place: 'Place',
      who: 'Who says so',
      first: 'First reported',
      last: 'Last reported',
      area: 'Area drawn',
      why: 'Why it is drawn',
      holder: 'Drawn as held by',
      what: 'What was reported',
    },
    holder: { ukraine: 'Ukraine', russia: 'Russia', contested: 'Both: reports disagree' },
    others: (number) => `${count(number, 'other', 'others')}`,
    age: (number) => (number === 0 ? 'this day' : `${count(number, 'day', 'days')} ago`),
    unnamed: 'No named place',
    later: 'Later reports only',
  },
  share: {
    open: 'Share',
    heading: 'Share this view',
    close: 'Close',
    tabs: 'Ways to share',
    tab: { link: 'Link', embed: 'Embed', download: 'Download', cite: 'Cite' },
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'The text is selected: copy it with your keyboard.',
    link: {
      label: 'Link to this view',
      note: 'It opens on this day, with these reports, where the map stands now.',
    },
    embed: {
      day: 'Day',
      fixedDay: (day) => `Always ${dayInWords(day, 'en')}`,
      latestDay: 'The latest day of the data',
      height: 'Height in pixels',
      ui: 'Controls',
      uiName: { full: 'All', compact: 'Fewest', static: 'Still picture' },
      data: 'Data',
      dataName: { latest: 'Latest, with corrections', kept: 'As it is now, for good' },
      from: 'Slider from',
      to: 'Slider to',
      shown: 'What the frame shows',
      title: 'Title line',
      layerName: { inferred: 'Inferred areas', fighting: 'Fighting', names: 'Names of places' },
      preview: 'Preview',
      frame: 'Frame only',
      frameNote: 'Works wherever frames are allowed.',
      scripted: 'Frame with script',
      scriptedNote: 'The script fits the height and lets the page hear of the day.',
      element: 'Own element',
      elementNote: 'For pages whose code you write yourself.',
    },
    download: {
      picture: 'Picture of this view',
      pictureNote: 'With title, day, legend, sources and link.',
      print: 'Print',
      data: 'Data',
      areasOfDay: 'Areas of this day',
      claimsOfDay: 'Reports behind this day',
      areasOfAll: 'Areas of all days',
      claimsOfAll: 'All reports',
      dataNote: 'Every area and row names who said it and the article that carries it.',
      working: 'One moment …',
      failed: 'The file could not be made. Try again.',
    },
    cite: {
      text: 'Reference',
      note: 'The date is that of today.',
      reference: (title, day, lens, articles, link, accessed) =>
        `“${title}: ${dayInWords(day, 'en')}” (${lens}). Interactive map from ${count(articles, 'article', 'articles')}. ${link} (accessed ${dayInWords(accessed, 'en')}).`,
    },
    moment: (day, lens) => `${dayInWords(day, 'en')} · ${lens}`,
  },
  footer: {
    border: 'Border © OpenStreetMap contributors (ODbL)',
    places: 'Places: GeoNames and others',
    data: (articles) => `Data: from ${count(articles, 'article', 'articles')}`,
    articles: (articles) => count(articles, 'article', 'articles'),
    limits:
      'This map does not show the positions of troops, nor what nobody reported: where no report names a place, who held it is unknown here.',
  },
  skip: {
    toTimeline: 'Skip to the timeline',
    toReports: 'Skip to the reports',
    toText: 'Skip to the map in words',
  },
  summary: {
    day: daySummary,
    brief: (drawnKm2, disputedAreas) =>
      [
        Math.round(drawnKm2) === 0
          ? 'nothing drawn as held by Ukraine'
          : `about ${areaInWords(drawnKm2, 'en')} drawn as held by Ukraine`,
        ...(disputedAreas === 0 ? [] : [`reports disagree at ${count(disputedAreas, 'place', 'places')}`]),
      ].join(' · '),
  },
} satisfies Messages;
