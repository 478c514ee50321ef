import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
import { type TcfAnswer, type TcfDraft } from './TcfAnswer.js';
import { type TcfFacts } from './tcfFacts.js';
/** What a visitor has answered, and what stood before them. */
export interface Answered {
    readonly settings: Pick<Settings, 'purposes' | 'vendors'>;
    readonly plan: TcfPlan;
    readonly facts: TcfFacts;
    /** The policy version of the list. */
    readonly policy: number;
    /** The decision in force before, and the one that the answer led to. */
    readonly before: Decision | undefined;
    readonly decision: Decision;
    /** The finer answer in force before. */
    readonly kept: TcfAnswer | undefined;
    /** What was saved in preferences; none where one button answered for everything. */
    readonly draft: TcfDraft | undefined;
}
/**
 * The finer answer that belongs to a decision. What was switched by itself counts as long as what it is mapped to is granted at least in
 * part; the rest follows that. One button answers for what was asked: of the rest stays granted what was. Pure.
 */
export declare const makeAnswer: ({ settings, plan, facts, policy, before, decision, kept, draft }: Answered) => TcfAnswer;
