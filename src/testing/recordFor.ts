import { answerAll, answerNamed } from '../consent/answerAll.js';
import { amendRecord } from '../consent/amendRecord.js';
import { decide } from '../consent/decide.js';
import { own } from '../lib/own.js';
import { formatRecord, LONGEST } from '../record/codec.js';
import { readServerSettings } from '../server/serverSettings.js';
import type { Choice, Choices, Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/** A decision as a visitor's browser keeps it. */
export interface StoredRecord {
  /** The cookie's name: `cookie.name` of the options. */
  readonly name: string;
  /** What the cookie says (docs/record.md), and the copy in `localStorage` under the same name. */
  readonly value: string;
  /** `cookie.path` of the options. */
  readonly path: string;
  /** `cookie.domain` of the options; empty for the page's host alone. */
  readonly domain: string;
  /** The end of the answer, in seconds since 1970. */
  readonly expires: number;
}

/** What a visitor has answered: to everything, or by the ids of purposes and vendors. */
export type Answer = Choice | Readonly<Record<string, Choice>>;

/** What the visitor's browser says besides. */
export interface AnswerFacts {
  /** Whether it sends Global Privacy Control: then a grant of what that speaks of is a grant in spite of it. Default `false`. */
  readonly gpc?: boolean;
  /** When the visitor answered, in milliseconds since 1970. Default: now. */
  readonly now?: number;
}

const DAY = 86_400;

/** Answers by ids; a vendor's own goes before that of its purpose. What a test has misspelt would pass for a refusal. */
const answerEach = (given: object, settings: Settings, decision: Decision): Choices => {
  const answers: Record<string, Choice> = Object.create(null);
  const named = own<Record<string, unknown>>(given);
  const purposes = settings.purposes.map(({ id }) => id);
  const known = [...purposes, ...settings.vendors.map(({ id }) => id)];
  for (const [id, choice] of Object.entries(named)) {
    if (!known.includes(id)) throw new TypeError(`"${id}" is no purpose or vendor of these options`);
    if (choice !== 'granted' && choice !== 'denied') throw new TypeError(`"${id}" must be "granted" or "denied"`);
  }
  for (const id of known)
    if (named[id]) Object.assign(answers, answerNamed(named[id] as Choice, [id], settings, decision));
  return answers;
};

/**
 * The record of a visitor who has answered: what a test puts into a browser before a page loads, so that no banner is in its way.
 * What is not named is refused, and a purpose brings its vendors along; `'granted'` grants what *Accept all* of preferences would.
 *
 * @param options those of the page. Where a region decides there, import `sekisho/regions` here, too.
 * @throws a TypeError where an id is not one of these options, or an answer is none
 * @example
 * recordFor({ vendors: ['google-analytics', 'google-ads'] }, { analytics: 'granted' });
 */
export const recordFor = (options: Options, answer: Answer, facts: AnswerFacts = {}): StoredRecord => {
  const { gpc = false, now = Date.now() } = facts;
  const settings = readServerSettings(options);
  const { name, path, domain, days } = settings.cookie;
  const decision = decide({ settings, record: undefined, gpc, now });
  const refused = answerAll('denied', 'preferences', decision, settings);
  const isForEach = typeof answer === 'object' && answer !== null;
  if (!isForEach && answer !== 'granted' && answer !== 'denied')
    throw new TypeError('an answer is "granted", "denied", or either by ids');
  const given = isForEach
    ? answerEach(answer, settings, decision)
    : answerAll(answer, 'preferences', decision, settings);
  const answers = Object.assign(Object.create(null) as Record<string, Choice>, refused, given);
  const record = amendRecord(undefined, decision, answers, settings, now);
  // a page shortens its own cookie; what it reads may be longer
  return { name, value: formatRecord(record, LONGEST), path, domain, expires: record.at + days * DAY };
};
