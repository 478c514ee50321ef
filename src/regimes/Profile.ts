import type { AgeRule, Rules } from './Rules.js';

/**
 * How sure a fact is.
 * - `high`: the text of the law or of the authority was seen, or several who read it say the same
 * - `medium`: one who read it says so, or sources differ in details
 * - `low`: sources contradict each other
 * - `unverified`: from memory, or not found: nobody has looked it up where it stands
 */
export type Certainty = 'high' | 'medium' | 'low' | 'unverified';

/** Where a fact comes from. */
export interface Source {
  /** The provision, and in brackets who was read where that is not the provision itself. */
  readonly source: string;
  /** When it was looked up, `YYYY-MM-DD`. */
  readonly checked: string;
  readonly sure: Certainty;
}

/** What must stand somewhere, or be possible somewhere. */
export type DutyId =
  | 'privacy-policy' // a link to it
  | 'purposes' // what data is used for, before an answer
  | 'recipients' // who receives data
  | 'retention' // how long cookies are kept, and who can read them
  | 'way-back' // preferences can be opened again
  | 'language' // the texts are in the visitors' language
  | 'opt-out-link' // a link under which sale and sharing are refused
  | 'signal-honoured' // that the browser's signal has been heard
  | 'sale-request' // refusing sale and sharing beyond cookies
  | 'sensitive-request' // limiting the use of sensitive data
  | 'objection' // refusing what runs without consent
  | 'external-transmission' // the table of what is sent to whom and what for
  | 'opt-out-terms' // how an opt-out works, where one stands in the place of that table or of consent
  | 'identified-consent' // that data will be linked to a person, and by whom
  | 'foreign-recipients' // where data goes abroad, and how it is protected there
  | 'means-to-activate' // that functions are off, and how they are switched on
  | 'communications' // looking at messages is asked for by itself
  | 'complaint'; // where to complain

export interface Duty extends Source {
  readonly id: DutyId;
  /** The nearest place that is enough. `site` is the site's own doing: no script can do it. */
  readonly where: 'banner' | 'preferences' | 'every-page' | 'policy-page' | 'site';
  /** What it asks for, in plain words. */
  readonly about: string;
  /** Words that the law itself chooses; any of them. */
  readonly labels?: readonly string[];
}

/** What Global Privacy Control is there: an opt-out by law, or a wish that is honoured all the same. */
export interface SignalFact extends Source {
  readonly isBinding: boolean;
  /** From when it is binding, `YYYY-MM-DD`, where that is known. */
  readonly since?: string;
}

/** What the laws of a region ask for. `rules` decide; all else tells, and stays out of the core. */
export interface Profile<Given extends Rules = Rules> {
  /** The code it is called by: ISO 3166-1 or -2, or `EEA`, or `default`. */
  readonly id: string;
  readonly name: string;
  /** The codes it holds for. */
  readonly regions: readonly string[];
  /** The laws, by the names they are known by. */
  readonly laws: readonly string[];
  /** From when the law that matters most is applied: `YYYY-MM-DD`, or `YYYY-MM` where the day was not found. */
  readonly since?: Source & { readonly date: string };
  /** The GDPR, or the one that the United Kingdom made of it: consent is a clear act, and silence is none. */
  readonly isGdpr: boolean;
  readonly rules: Given;
  /** Where each of the rules comes from: one that has none does not compile. */
  readonly sources: { readonly [Key in keyof Given]: Source };
  /** For how many days the record may be kept. */
  readonly record: Source & { readonly days: number };
  readonly gpc: SignalFact;
  /** Whether refusing has to stand beside accepting. Sekisho puts it there in any case. */
  readonly rejectFirst: Source & { readonly isAsked: boolean };
  readonly duties: readonly Duty[];
  readonly ages: readonly (AgeRule & Source)[];
  /** What was looked at, where a part of a country was found to have no age of its own. */
  readonly noAges?: Source;
}
