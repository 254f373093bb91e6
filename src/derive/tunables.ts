/**
 * Every number that the derivation may be tuned by, in one table, each with its reason.
 * Lengths in kilometres, areas in square kilometres, times in days, values from −1 (Russia) to +1 (Ukraine).
 * `docs/method.md` records what each was tried at, and what it cost.
 */
export interface Tunables {
  /** A claimant that repeats itself within so many days says one thing, not two. */
  readonly repeatDays: number;
  /** Two sides that say the same of a place within so many days confirm each other. */
  readonly confirmDays: number;
  /** How much a report of a change says of the day before it, as a share of what it says of the day after. */
  readonly beforeShare: number;
  /** Days before a reported change to which "until then the other side held it" applies. */
  readonly lagDays: number;
  /** A reported change makes a change likely over the lag: hazard at full reliability. */
  readonly changeHazard: number;
  /** "Entered" counts so much of "captured" for the day after it: less than half, since many who enter leave again. */
  readonly enteredShare: number;
  /** "Contested" loosens the state by this much and says so much of the day before it. */
  readonly contestedMix: number;
  readonly contestedShare: number;
  /** Hazard a day that a place passes to Ukraine with no report at all, at any time. */
  readonly hazardToUkraine: number;
  /** The same around the day on which the advance is estimated to have arrived, and that day's spread. */
  readonly arrivalHazard: number;
  readonly arrivalSpread: number;
  /** Hazard a day that a place passes back to Russia with no report. */
  readonly hazardToRussia: number;
  /** Arrival is read from reports of the first so many days: later ones are other attacks. */
  readonly arrivalWindow: number;
  /** Where fewer than four arrivals are known, the advance is taken to have arrived on this day. */
  readonly arrivalDefault: number;
  /** Probability of being Russian at the end, so many days after the last report of control. */
  readonly endRussian: number;
  readonly endDays: number;
  /** Noise of a place's value: at certainty, per unit of doubt, and per km of position error. */
  readonly noiseBase: number;
  readonly noiseDoubt: number;
  readonly noisePerKm: number;
  /** A place that no report of control names counts as Russian with this noise … */
  readonly silentNoise: number;
  /** … and so much more next to a held place, fading over this distance: inside the pocket silence means little. */
  readonly silentDoubt: number;
  readonly silentReach: number;
  /** Points between a held place and the border: spacing, value, noise. */
  readonly corridorStep: number;
  readonly corridorValue: number;
  readonly corridorNoise: number;
  /** A corridor starts at a place of at least this value, and keeps this far from a place that is not held … */
  readonly corridorFrom: number;
  readonly corridorKeepOff: number;
  /** … and this far from one that is, which speaks for itself. */
  readonly corridorOwn: number;
  /** Length over which control carries over from place to place (Matérn 3/2). */
  readonly length: number;
  /** The length once less than `smallArea` remains, when the far side of the pocket is near. */
  readonly shortLength: number;
  readonly smallArea: number;
  /** The value that the field returns to far from all reports: 0 at the border, falling by this much a km, to −1. */
  readonly meanSlope: number;
  /** Ground counts as held only where the field exceeds this value: the burden of proof lies with what is shaded. */
  readonly burden: number;
  /** Grid step, and how far beyond named places the grid reaches. */
  readonly gridStep: number;
  readonly gridMargin: number;
  /** A place at least this certain, and reported, is kept on its own side by this margin, within this distance. */
  readonly pinFrom: number;
  readonly pinMargin: number;
  readonly pinReach: number;
  /** A place that Russia holds is kept on its side only while a report of it is so many days away, earlier or later. */
  readonly pinOtherDays: number;
  /** Half width of the band of doubt, in the field's units, and the probability at its outer edge. */
  readonly bandHalfWidth: number;
  readonly bandProbability: number;
  /** A cell keeps its piece of the band until so large a share of it has moved: what is soft need not follow every report. */
  readonly bandChange: number;
  /** Generalisation: detail smaller than this is left out, of shapes and of bands; parts and holes smaller than this area are dropped. */
  readonly detail: number;
  readonly bandDetail: number;
  readonly smallestPart: number;
  /** A claim speaks for its place's cell up to this distance: ground held by Ukraine, and by Russia or contested. */
  readonly reachHeld: number;
  readonly reachOther: number;
  /** A piece of a cell smaller than this stays with its neighbour instead of standing alone. */
  readonly smallestPiece: number;
  /** Rival claims of the same days are a dispute: how close in time, and for how long it stands. */
  readonly disputeDays: number;
  readonly disputeStands: number;
  /** A report of fighting makes a dispute only from this reliability on: a rumour of fighting is not one. */
  readonly disputeFrom: number;
  /** Beyond this probability, either way, the other reports have settled the dispute. */
  readonly disputeSettled: number;
  /** A field is computed anew when a place's value has moved by this much … */
  readonly valueChange: number;
  /** … and a shape is drawn anew where its outline would shift by this many kilometres. */
  readonly shift: number;
  /** A shape stands for at least so many days, unless a place surely turns. */
  readonly standDays: number;
}

export const TUNABLES: Tunables = {
  repeatDays: 5,
  confirmDays: 7,
  beforeShare: 0.6,
  lagDays: 1,
  changeHazard: 1.2,
  enteredShare: 0.28,
  contestedMix: 0.1,
  contestedShare: 0.5,
  hazardToUkraine: 0.0005,
  arrivalHazard: 0.1,
  arrivalSpread: 5.5,
  hazardToRussia: 0.0003,
  arrivalWindow: 20,
  arrivalDefault: 9,
  endRussian: 0.99,
  endDays: 6,
  noiseBase: 0.4,
  noiseDoubt: 0.5,
  noisePerKm: 0.06,
  silentNoise: 0.1,
  silentDoubt: 3,
  silentReach: 6,
  corridorStep: 2,
  corridorValue: 0.8,
  corridorNoise: 0.65,
  corridorFrom: 0.15,
  corridorKeepOff: 5.5,
  corridorOwn: 1.5,
  length: 28,
  shortLength: 8,
  smallArea: 150,
  meanSlope: 0.05,
  burden: 0.04,
  gridStep: 0.5,
  gridMargin: 12,
  pinFrom: 0.6,
  pinMargin: 0.1,
  pinReach: 2.5,
  pinOtherDays: 40,
  bandHalfWidth: 0.18,
  bandProbability: 0.25,
  bandChange: 0.6,
  detail: 0.65,
  bandDetail: 2.4,
  smallestPart: 2,
  reachHeld: 4,
  reachOther: 2.5,
  smallestPiece: 0.5,
  disputeDays: 3,
  disputeStands: 14,
  disputeFrom: 0.7,
  disputeSettled: 0.8,
  valueChange: 0.1,
  shift: 1.2,
  standDays: 9,
};
