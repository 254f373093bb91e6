import type { Holder } from '../domain/claim.ts';
import type { Clock } from '../domain/clock.ts';
import type { Rule } from '../domain/control.ts';
import type { Day } from '../domain/day.ts';
import type { Lens } from '../domain/lens.ts';
import type { MarkName } from '../domain/mark.ts';
import type { Language } from '../domain/names.ts';

/** The parts of a link that a reader may have been given wrong. */
type LinkPart =
  | 'day'
  | 'from'
  | 'to'
  | 'lens'
  | 'camera'
  | 'place'
  | 'spot'
  | 'layers'
  | 'compare'
  | 'story'
  | 'tab'
  | 'article'
  | 'known'
  | 'disputed'
  | 'lang'
  | 'theme'
  | 'ui'
  | 'title'
  | 'data';

/** What the share dialog offers. */
type ShareTab = 'link' | 'embed' | 'download' | 'cite';

/** Eighths of the compass. */
type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Not to be had, not readable, or written for a newer map than this one. */
type Failure = 'missing' | 'broken' | 'newer';

/** The texts that MapLibre asks for, by its own keys. */
type MapLocaleKey =
  | 'AttributionControl.ToggleAttribution'
  | 'CooperativeGesturesHandler.MacHelpText'
  | 'CooperativeGesturesHandler.MobileHelpText'
  | 'CooperativeGesturesHandler.WindowsHelpText'
  | 'FullscreenControl.Enter'
  | 'FullscreenControl.Exit'
  | 'Map.Title'
  | 'NavigationControl.ResetBearing'
  | 'NavigationControl.ZoomIn'
  | 'NavigationControl.ZoomOut'
  | 'Popup.Close'
  | 'ScaleControl.Feet'
  | 'ScaleControl.Kilometers'
  | 'ScaleControl.Meters'
  | 'ScaleControl.Miles'
  | 'ScaleControl.NauticalMiles';

/** How a place is drawn: held by somebody, disputed, or not at all. */
type Stand = 'ukraine' | 'russia' | 'contested' | 'none';

/** Whose reports count. */
export interface Whose {
  readonly lens: Lens;
  /** True where only what had been published by the day counts. */
  readonly known?: boolean;
  /** The publisher of the one article that counts. */
  readonly publisher?: string | null;
}

/** The numbers that the sentence about a day is built from. */
export interface DayFigures extends Whose {
  readonly day: Day;
  /** Drawn as held by Ukraine, in km²: in all, and with a report that names a place of it. */
  readonly drawnKm2: number;
  readonly reportedKm2: number;
  /** Areas drawn as disputed. */
  readonly disputedAreas: number;
  /** Names, in the language of the sentence, of places where fighting was reported. */
  readonly fightingNear: readonly string[];
}

/** How much ground reports name as held by one side. */
export interface NamedGround {
  readonly places: number;
  readonly km2: number;
}

export interface Messages {
  readonly site: {
    readonly title: string;
    /** For one line of a phone. */
    readonly shortTitle: string;
    readonly subtitle: string;
  };
  readonly menu: { readonly open: string; readonly close: string };
  readonly search: {
    readonly label: string;
    readonly found: (count: number) => string;
    readonly none: (question: string) => string;
    readonly reported: Record<Holder, string>;
    readonly inferred: Record<Holder, string>;
    /** Reports name the place; what follows is the latest of them. */
    readonly named: string;
    readonly later: (nearest: Day) => string;
    readonly never: string;
    /** Leads to the nearest day with a report. */
    readonly goTo: (day: Day) => string;
  };
  readonly dayField: {
    readonly open: string;
    readonly label: string;
    /** The two lists that a day is chosen from. */
    readonly dayOfMonth: string;
    readonly month: string;
    readonly go: string;
    readonly limits: (first: Day, last: Day) => string;
  };
  /** The buttons of a sheet, for those who do not drag. */
  readonly sheet: { readonly raise: string; readonly lower: string };
  readonly lens: {
    /** The label of the choice itself. */
    readonly label: string;
    readonly name: Record<Lens, string>;
    /** For narrow screens. */
    readonly short: Record<Lens, string>;
    readonly explanation: Record<Lens, string>;
    /** While another lens is being loaded. */
    readonly loading: string;
  };
  readonly legend: {
    readonly title: string;
    readonly mark: Record<MarkName, string>;
    readonly showInferred: string;
    readonly disputedOnly: string;
    readonly asKnownThen: string;
    /** Why the drawing as known then is not to be had. */
    readonly knownBarred: string;
    /** Why an area is drawn, where the reader asks. */
    readonly rule: Record<Rule, string>;
    /** Why the line of contact is drawn where it is. */
    readonly contactRule: string;
  };
  /** What the view leaves out, said over the map. */
  readonly limits: {
    readonly known: string;
    readonly disputedOnly: string;
    readonly article: (publisher: string) => string;
  };
  /** Where one article alone is read. */
  readonly article: {
    readonly heading: string;
    /** Offers it beside an article's link. */
    readonly only: string;
    readonly onlyOf: (publisher: string) => string;
    readonly showAll: string;
    readonly noChange: string;
  };
  readonly timeline: {
    /** The name of the whole group of controls. */
    readonly label: string;
    /** The name of the figures in the chart on the slider's axis. */
    readonly areaFigures: string;
    readonly slider: string;
    readonly play: string;
    readonly pause: string;
    readonly speedLabel: string;
    /** "4×" */
    readonly speed: (times: number) => string;
    readonly previousChange: string;
    readonly nextChange: string;
    readonly previousDay: string;
    readonly nextDay: string;
    /** What the slider says: the day, then what changed on it. */
    readonly valueText: (day: Day, change: string) => string;
    /** What changed on a day, for `valueText`. */
    readonly changesOnDay: (count: number) => string;
    readonly dayOfIncursion: (number: number) => string;
  };
  readonly panel: {
    readonly heading: string;
    readonly reports: (count: number) => string;
    /** No claim of any kind names the place. */
    readonly noReport: string;
    /** Claims name the place, but none says that it changed hands. */
    readonly noChange: (place: string) => string;
    readonly lastReported: (daysAgo: number) => string;
    readonly said: (clock: Clock) => string;
    readonly published: (clock: Clock) => string;
    readonly notVerified: string;
    readonly geolocated: string;
    readonly witnessed: string;
    readonly positionWithin: (km: number) => string;
    readonly positionUnknown: string;
    readonly close: string;
    readonly back: string;
    /** Opens the reports where they do not stand beside the map. */
    readonly open: string;
    /** Who says the same, and who says the opposite, within days. */
    readonly agree: (names: readonly string[]) => string;
    readonly contradict: (names: readonly string[]) => string;
    /** Of a spot that no area covers. */
    readonly nobodySays: string;
    /** The place nearest to a spot that a report names, and where it lies as seen from there. */
    readonly nearest: (place: string, km: number, direction: Direction) => string;
    /** Heads the claims that an area leans on. */
    readonly leansOn: (count: number) => string;
    readonly latest: string;
    /** Leads to the last day that any report speaks of. */
    readonly newest: (day: Day) => string;
  };
  /** The parts of the panel, and the name of their choice. */
  readonly tabs: { readonly label: string; readonly name: Record<'reports' | 'figures' | 'story', string> };
  readonly compare: {
    readonly open: string;
    readonly close: string;
    readonly day: string;
    readonly lens: string;
    readonly swipe: string;
    /** How much of the map shows which day. */
    readonly swipeValue: (percent: number, a: string, b: string) => string;
    /** Drawn as held by Ukraine in A and in B, in km². */
    readonly drawn: (a: number, b: number) => string;
    /** The same and how many named places differ, as short as can be. */
    readonly inShort: (a: number, b: number, places: number) => string;
    /** What the two drawings are called. */
    readonly letters: Record<'a' | 'b', string>;
    /** Of the button that lets one of the two fill the map. */
    readonly showAll: (letter: string) => string;
    readonly same: string;
    readonly change: (place: string, a: Stand, b: Stand) => string;
  };
  readonly story: {
    readonly intro: (chapters: number) => string;
    /** How much was said of a chapter's day. */
    readonly voices: (claims: number, claimants: number) => string;
    /** How much more, in km², is drawn as held by Ukraine than on the day of the chapter before. */
    readonly since: (km2: number, before: Day) => string;
    readonly start: string;
    /** "2 of 12" */
    readonly step: (number: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly end: string;
    /** Back to the chapter's day, where the reader has moved on. */
    readonly back: string;
    readonly more: (claims: number) => string;
  };
  readonly measure: {
    readonly open: string;
    readonly close: string;
    readonly undo: string;
    /** What to do first. */
    readonly hint: string;
    /** A distance in km, and what the path encloses in km²; null where it encloses nothing. */
    readonly result: (km: number, km2: number | null) => string;
  };
  readonly notice: {
    /** No data at all: the map is not shown. */
    readonly data: Record<Failure, string>;
    /** The areas of one lens: the map is shown without areas. */
    readonly areas: Record<Failure, string>;
    readonly noWebGl: string;
    readonly contextLost: string;
    readonly ground: string;
    /** @param shown what is shown instead, already in words */
    readonly link: (parts: readonly LinkPart[], shown: string) => string;
    readonly retry: string;
    readonly dismiss: string;
  };
  readonly map: {
    /** The map's name for screen readers. */
    readonly label: (day: Day, whose: Whose) => string;
    /** Points from the map to the same in text. */
    readonly description: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly showAll: string;
    /** Beside the mark in the middle of the map, for those who move it by keys. */
    readonly enterHint: string;
    readonly keyboardHint: string;
    /** For MapLibre's `locale` option. */
    readonly locale: Record<MapLocaleKey, string>;
    readonly country: Record<'ukraine' | 'russia', string>;
  };
  readonly language: { readonly label: string; readonly name: Record<Language, string> };
  readonly theme: { readonly label: string; readonly name: Record<'auto' | 'light' | 'dark', string> };
  readonly embed: {
    readonly openFull: string;
    /** The document's own title. */
    readonly title: (day: Day, whose: Whose) => string;
  };
  /** The map of a day as paragraph and tables. */
  readonly twin: {
    readonly heading: string;
    /** Opens it where it does not stand under the map. */
    readonly open: string;
    readonly close: string;
    readonly named: (ukraine: NamedGround, russia: NamedGround) => string;
    readonly inferred: (holder: 'ukraine' | 'russia', km2: number) => string;
    readonly disputed: (places: readonly string[]) => string;
    readonly figures: (count: number) => string;
    /** The name of all tables together. */
    readonly tables: string;
    readonly reportedCaption: string;
    readonly inferredCaption: string;
    readonly column: Record<'place' | 'who' | 'first' | 'last' | 'area' | 'why' | 'holder' | 'what', string>;
    readonly holder: Record<Holder, string>;
    /** After the claimants named: "3 more". */
    readonly others: (count: number) => string;
    /** How long ago the latest report was. */
    readonly age: (daysAgo: number) => string;
    /** Ground in which no claim names a place. */
    readonly unnamed: string;
    /** Ground that only reports of later days speak of. */
    readonly later: string;
  };
  readonly share: {
    readonly open: string;
    readonly heading: string;
    readonly close: string;
    readonly tabs: string;
    readonly tab: Record<ShareTab, string>;
    readonly copy: string;
    readonly copied: string;
    /** Where the browser does not let the page copy: the text is selected. */
    readonly copyByHand: string;
    readonly link: { readonly label: string; readonly note: string };
    readonly embed: {
      readonly day: string;
      readonly fixedDay: (day: Day) => string;
      readonly latestDay: string;
      readonly height: string;
      readonly ui: string;
      readonly uiName: Record<'full' | 'compact' | 'static', string>;
      /** Whether the frame follows corrections of the data. */
      readonly data: string;
      readonly dataName: Record<'latest' | 'kept', string>;
      /** The slider's ends. */
      readonly from: string;
      readonly to: string;
      readonly shown: string;
      readonly title: string;
      readonly layerName: Record<'inferred' | 'fighting' | 'names', string>;
      readonly preview: string;
      readonly frame: string;
      readonly frameNote: string;
      readonly scripted: string;
      readonly scriptedNote: string;
      readonly element: string;
      readonly elementNote: string;
    };
    readonly download: {
      readonly picture: string;
      readonly pictureNote: string;
      readonly print: string;
      readonly data: string;
      readonly areasOfDay: string;
      readonly claimsOfDay: string;
      readonly areasOfAll: string;
      readonly claimsOfAll: string;
      readonly dataNote: string;
      readonly working: string;
      readonly failed: string;
    };
    readonly cite: {
      readonly text: string;
      readonly note: string;
      /** A reference in words. @param whose whose reports count, in words */
      readonly reference: (
        title: string,
        day: Day,
        whose: string,
        articles: number,
        link: string,
        accessed: Day,
      ) => string;
    };
    /** The day and whose reports count, in one line. @param whose in words */
    readonly moment: (day: Day, whose: string) => string;
  };
  readonly footer: {
    readonly border: string;
    readonly places: string;
    readonly data: (articles: number) => string;
    /** The same in few words, for a frame. */
    readonly articles: (articles: number) => string;
    /** What the map does not show. */
    readonly limits: string;
  };
  readonly skip: { readonly toTimeline: string; readonly toReports: string; readonly toText: string };
  readonly summary: {
    readonly day: (figures: DayFigures) => string;
    /** The same as briefly as can be, for the card that already names the day. */
    readonly brief: (drawnKm2: number, disputedAreas: number) => string;
  };
}
