import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import type { TcfPlan } from './readTcfOptions.js';
import type { TcfAnswer } from './TcfAnswer.js';
/**
 * A finer answer beside the record of a later decision that did not ask for it, made by code or by a placeholder. What that has taken
 * back goes: a grant that follows, by code again, must not bring it back. Pure.
 */
export declare const carryAnswer: (kept: TcfAnswer, settings: Pick<Settings, 'purposes' | 'vendors'>, plan: TcfPlan, decision: Decision) => TcfAnswer;
