import type { Choices, Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** Whether what the framework's purposes and vendors stand for here is granted; nothing is not. */
export interface Grants {
    /** Every one. */
    whole(ids?: readonly string[]): boolean;
    /** Every one, or of a purpose at least one of its vendors: what a purpose under the framework may be granted beside. */
    partly(ids?: readonly string[]): boolean;
}
type Asked = Pick<Settings, 'purposes' | 'vendors'>;
/** By choices, in force or of a draft. What is necessary is never granted, for nobody is asked. */
export declare const grantsIn: (settings: Asked, choices: Choices) => Grants;
/** By a decision: silence grants nothing here, whatever the regime says. */
export declare const createGrants: (settings: Asked, { choices, unanswered }: Decision) => Grants;
export {};
