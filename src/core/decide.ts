import type { ConsentRecord } from '../record/codec.js';
import { token } from '../record/codec.js';
import type { Choice, Decision, PurposeId, Settings, Status, Via } from '../types.js';

/** All that a decision depends on. */
export interface Facts {
  readonly settings: Pick<Settings, 'regime' | 'vendors' | 'purposes' | 'policy' | 'cookie'>;
  readonly record: ConsentRecord | undefined;
  /** Global Privacy Control. */
  readonly gpc: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How the record came about, when it was just made. */
  readonly via?: Via;
}

const DAY = 86_400;

/** Ids that need an answer: every purpose and vendor that is not necessary. */
export const asked = ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>): string[] => [
  ...purposes.flatMap(({ id }) => (id === 'necessary' ? [] : [id])),
  ...vendors.flatMap(({ id, purpose }) => (purpose === 'necessary' ? [] : [id])),
];

/** Whether a record is in force, and if not, why. */
const readValidity = ({ settings, record, now }: Facts): Status => {
  // a record from tomorrow was not written by this browser's clock
  if (!record || record.at > now / 1000 + DAY) return 'undecided';
  if (record.at + settings.cookie.days * DAY < now / 1000) return 'expired';
  if (record.policy !== token(settings.policy.version!)) return 'outdated';
  return 'decided';
};

/** What the answers of a record in force amount to, vendors added since included. */
const readCompleteness = ({ settings, record }: Facts): Status => {
  const isAnswered = (id: string): boolean => token(id) in record!.choices;
  if (asked(settings).every(isAnswered)) return 'decided';
  // an answer to a part of the question (a placeholder's) is not yet an answer; a whole one has been overtaken
  return record!.isWhole ? 'outdated' : 'undecided';
};

/**
 * Derives every choice from what is known. Pure, and the only place where law-shaped logic lives.
 *
 * Where an answer is missing the regime speaks, and never milder than an earlier refusal.
 */
export const decide = (facts: Facts): Decision => {
  const { settings, record, gpc, via = 'default' } = facts;
  const { regime } = settings;
  const validity = readValidity(facts);
  const isInForce = validity === 'decided';

  const answerTo = (id: string): Choice | undefined => {
    const answer = record?.choices[token(id)];
    return isInForce || answer === 'denied' ? answer : undefined;
  };
  const choose = (id: string, purpose: PurposeId): Choice => {
    if (purpose === 'necessary' || regime === 'none') return 'granted';
    if (gpc && regime === 'opt-out' && purpose === 'advertising') return 'denied';
    const unanswered = regime === 'opt-in' || answerTo(purpose) === 'denied' ? 'denied' : 'granted';
    return answerTo(id) || unanswered;
  };

  const choices: Record<string, Choice> = Object.create(null);
  for (const { id } of settings.purposes) choices[id] = choose(id, id);
  for (const { id, purpose } of settings.vendors) choices[id] = choose(id, purpose);
  return Object.freeze({
    status: isInForce ? readCompleteness(facts) : validity,
    regime,
    choices: Object.freeze(choices),
    via,
    ...(isInForce && { at: record!.at * 1000 }),
  });
};
