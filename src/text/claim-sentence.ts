/** The sentence that a reader reads for a claim, generated from its closed fields. */
import type { Claim } from '../domain/claim.ts';
import type { Claimant } from '../domain/claimant.ts';
import { type Language, nameIn } from '../domain/names.ts';
import type { Place, PlaceProperties } from '../domain/place.ts';
import { readSaying, type Saying } from './attribution-reading.ts';
import { enAttribution, enClause, enJoin } from './en-claims.ts';
import { ruAttribution, ruClause } from './ru-claims.ts';
import { ukAttribution, ukClause } from './uk-claims.ts';

export interface ClaimSentence {
  /** The claimant's name. */
  readonly claimant: string;
  /** Who says it and on what basis: "Russia's defence ministry said", "DeepState (оцінка)". */
  readonly attribution: string;
  /** What is said, a full sentence. It never stands without its attribution. */
  readonly text: string;
  /** Both in one sentence, for wherever there is only one line. */
  readonly sentence: string;
}

export interface ClaimContext {
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly places: ReadonlyMap<string, Place>;
  readonly language: Language;
}

interface Grammar {
  readonly attribution: (name: string, saying: Saying) => string;
  /** The statement without a capital and a full stop, so that it can follow an attribution. */
  readonly clause: (claim: Claim, places: readonly PlaceProperties[]) => string;
  readonly join: (attribution: string, clause: string) => string;
}

const withColon = (attribution: string, clause: string) => `${attribution}: ${clause}.`;

const GRAMMAR: Record<Language, Grammar> = {
  en: { attribution: enAttribution, clause: enClause, join: enJoin },
  uk: { attribution: ukAttribution, clause: ukClause, join: withColon },
  ru: { attribution: ruAttribution, clause: ruClause, join: withColon },
};

/** A claim in words. A claimant or place missing from the context is a fault of the data: its id stands in, or it is left out. */
export function claimSentence(claim: Claim, { claimants, places, language }: ClaimContext): ClaimSentence {
  const { attribution, clause, join } = GRAMMAR[language];
  const speaker = claimants.get(claim.claimantId);
  const claimant = speaker ? nameIn(speaker.names, language) : claim.claimantId;
  const named = claim.placeIds.flatMap((id) => places.get(id)?.properties ?? []);
  const lead = attribution(claimant, readSaying(claim.basis, speaker?.kind ?? 'unattributed'));
  const statement = clause(claim, named);
  return {
    claimant,
    attribution: lead,
    text: `${statement.charAt(0).toLocaleUpperCase(language)}${statement.slice(1)}.`,
    sentence: join(lead, statement),
  };
}
