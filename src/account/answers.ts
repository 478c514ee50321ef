/** A visitor's answers with the time of each, as an account keeps them, and what comes of two. Pure. */
import { explicitIds } from '../lib/explicitIds.js';
import { own } from '../lib/own.js';
import type { AccountAnswers, Decision, TimedAnswer, TimedAnswers } from '../types/index.js';
import type { Settings } from '../types/internal.js';

const DAY = 86_400;

/** No answers yet. */
export const noAnswers = (): Record<string, TimedAnswer> => Object.create(null) as Record<string, TimedAnswer>;

/**
 * Reads what the server keeps; nothing where it keeps nothing yet. Throws where that is not what we wrote: a refusal might be in
 * it. A grant from tomorrow counts as one of an unknown time.
 */
export const readAccount = (given: unknown, now: number): TimedAnswers => {
  const answers = noAnswers();
  if (given === undefined || given === null) return answers;
  const bag = own<AccountAnswers>(given);
  if (bag.version !== 1 || typeof bag.answers !== 'object' || !bag.answers)
    throw new Error('not the answers of an account');
  for (const [id, answer] of Object.entries(bag.answers as Record<string, unknown>)) {
    const [choice, at] = Array.isArray(answer) ? (answer as unknown[]) : [];
    const time = typeof at === 'number' && at >= 0 && at <= now + DAY ? at : undefined;
    // what is no answer, and no time, is a refusal that nothing earlier undoes
    answers[id] = choice === 'granted' ? ['granted', time ?? 0] : ['denied', time ?? now];
  }
  return answers;
};

/**
 * What a device has answered. A refusal is as late as the latest answer of this device; a grant only as late as is known: `given` are
 * those whose times are.
 */
export const readDevice = ({ choices, unanswered, at }: Decision, given: TimedAnswers): TimedAnswers => {
  const answers = noAnswers();
  if (!at) return answers;
  for (const id of Object.keys(choices)) {
    if (id === 'necessary' || unanswered.includes(id)) continue;
    const known = given[id]?.[0] === 'granted' ? given[id][1] : 0;
    answers[id] = choices[id] === 'granted' ? ['granted', known] : ['denied', Math.floor(at / 1000)];
  }
  return answers;
};

/**
 * What a visitor who answers in the banner or in preferences grants, also where it was granted `before`: the banner asks for a part,
 * preferences for everything. What is asked for by itself is granted by its own switch alone, and what is necessary is no question.
 */
export const grantedBy = (
  { via, choices }: Decision,
  before: Decision,
  settings: Pick<Settings, 'vendors' | 'purposes'>,
): string[] => {
  const necessary = ['necessary', ...settings.vendors.filter((one) => one.purpose === 'necessary').map(({ id }) => id)];
  const apart = [...necessary, ...explicitIds(settings), ...before.signalled];
  const isPartOfAll = (id: string): boolean => !apart.includes(id);
  const isMeant = (id: string): boolean =>
    via === 'banner' ? before.asked.includes(id) : via === 'preferences' && isPartOfAll(id);
  return Object.keys(choices).filter((id) => choices[id] === 'granted' && isMeant(id));
};

const isStronger = ([choice, at]: TimedAnswer, other: TimedAnswer | undefined): boolean =>
  !other || at > other[1] || (at === other[1] && choice === 'denied');

/** The later answer to each question; of two that are equally late the refusal. Order does not matter. */
export const mergeAnswers = (one: TimedAnswers, other: TimedAnswers): TimedAnswers => {
  const merged = Object.assign(noAnswers(), one);
  for (const id of Object.keys(other)) if (isStronger(other[id]!, merged[id])) merged[id] = other[id]!;
  return merged;
};

/** What goes to an account: no grant of an unknown time, for whoever gave it on this device may have been somebody else. */
export const withoutUnknown = (answers: TimedAnswers): TimedAnswers => {
  const kept = noAnswers();
  for (const id of Object.keys(answers)) {
    const [choice, at] = answers[id]!;
    if (choice === 'denied' || at) kept[id] = answers[id]!;
  }
  return kept;
};

/** Whether both have the same answers to the same questions, of the same times: one that is given again is later. */
export const isSame = (one: TimedAnswers, other: TimedAnswers): boolean =>
  [one, other].every((answers) => Object.keys(answers).every((id) => one[id]?.join() === other[id]?.join()));
