import type { Decision, TimedAnswer, TimedAnswers } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** No answers yet. */
export declare const noAnswers: () => Record<string, TimedAnswer>;
/**
 * Reads what the server keeps; nothing where it keeps nothing yet. Throws where that is not what we wrote: a refusal might be in
 * it. A grant from tomorrow counts as one of an unknown time.
 */
export declare const readAccount: (given: unknown, now: number) => TimedAnswers;
/**
 * What a device has answered. A refusal is as late as the latest answer of this device; a grant only as late as is known: `given` are
 * those whose times are.
 */
export declare const readDevice: ({ choices, unanswered, at }: Decision, given: TimedAnswers) => TimedAnswers;
/**
 * What a visitor who answers in the banner or in preferences grants, also where it was granted `before`: the banner asks for a part,
 * preferences for everything. What is asked for by itself is granted by its own switch alone, and what is necessary is no question.
 */
export declare const grantedBy: ({ via, choices }: Decision, before: Decision, settings: Pick<Settings, 'vendors' | 'purposes'>) => string[];
/** The later answer to each question; of two that are equally late the refusal. Order does not matter. */
export declare const mergeAnswers: (one: TimedAnswers, other: TimedAnswers) => TimedAnswers;
/** What goes to an account: no grant of an unknown time, for whoever gave it on this device may have been somebody else. */
export declare const withoutUnknown: (answers: TimedAnswers) => TimedAnswers;
/** Whether both have the same answers to the same questions, of the same times: one that is given again is later. */
export declare const isSame: (one: TimedAnswers, other: TimedAnswers) => boolean;
