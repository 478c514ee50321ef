import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
import type { TcfAnswer } from './TcfAnswer.js';
import { type TcfFacts } from './tcfFacts.js';
/** Where the finer answer stands. */
export interface TcfStanding {
    /** What of it counts; none where there is none for this decision, or the policies have changed since. */
    readonly answer: TcfAnswer | undefined;
    /** Whether something is granted here of which the framework's own question was not, or is no longer, answered. */
    readonly isOpen: boolean;
}
/**
 * What counts of a kept answer under a list. One for another decision, or under another version of the policies, counts for nothing; a
 * vendor that is new, or declares more than it did, is neither told of nor granted before the question is put again. Who has refused is
 * not asked again. Pure.
 */
export declare const answerInForce: (kept: TcfAnswer | undefined, policy: number, settings: Pick<Settings, 'purposes' | 'vendors'>, plan: TcfPlan, facts: TcfFacts, decision: Decision) => TcfStanding;
