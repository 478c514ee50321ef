import type { Choice, Choices, Decision, PurposeId, Settings } from '../types.js';
/** What a draft is about. */
export type Asked = Pick<Settings, 'purposes' | 'vendors'>;
/** Where a purpose's switch stands; `mixed` when its vendors differ. */
export type SwitchState = 'on' | 'off' | 'mixed';
/**
 * An answer for every purpose and vendor that needs one, all alike. A purpose that is `locked` (by Global Privacy
 * Control) stays denied, and one that is asked for by itself is not granted along with others.
 */
export declare const chooseAll: ({ purposes, vendors }: Asked, choice: Choice, locked?: PurposeId) => Choices;
/** The same answer to everything, or where a whole answer was overtaken, to what changed. Other answers stand. */
export declare const chooseUnanswered: (asked: Asked, { status, unanswered }: Pick<Decision, 'status' | 'unanswered'>, choice: Choice, locked?: PurposeId) => Choices;
/** The draft that preferences open with: what is in force. Nothing is granted that was not granted before. */
export declare const startDraft: (asked: Asked, choices: Choices) => Choices;
/** Answers for a purpose and all its vendors. */
export declare const choosePurpose: (draft: Choices, asked: Asked, purpose: PurposeId, choice: Choice) => Choices;
/** Answers for one vendor. Its purpose as a whole is granted only where every vendor of it is. */
export declare const chooseVendor: (draft: Choices, asked: Asked, vendor: string, choice: Choice) => Choices;
/** How many vendors of a purpose are granted, of how many. */
export declare const countGranted: (draft: Choices, asked: Asked, purpose: PurposeId) => {
    count: number;
    total: number;
};
/** Where a purpose's switch stands. */
export declare const readSwitch: (draft: Choices, asked: Asked, purpose: PurposeId) => SwitchState;
