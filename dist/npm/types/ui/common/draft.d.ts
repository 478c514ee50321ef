import type { Choice, Choices, Decision, PurposeId } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
/** What a draft is about. */
export type Asked = Pick<Settings, 'purposes' | 'vendors'>;
/** Where a switch of several stands; `mixed` when they differ. */
export type SwitchState = 'on' | 'off' | 'mixed';
/**
 * What there is to choose by a purpose's switch: without what Global Privacy Control has locked, and without vendors that it
 * speaks of where it does not speak of their purpose: those have to be switched on themselves.
 */
export declare const unlocked: ({ purposes, vendors }: Asked, { locked, signalled }: Pick<Decision, 'locked' | 'signalled'>, choices: Choices) => Asked;
/** The draft that preferences open with: what is in force. Nothing is granted that was not granted before. */
export declare const startDraft: (asked: Asked, choices: Choices) => Choices;
/** Answers for a purpose and all its vendors. */
export declare const choosePurpose: (draft: Choices, asked: Asked, purpose: PurposeId, choice: Choice) => Choices;
/** Answers for one vendor. Its purpose as a whole is granted only where every vendor of it is. */
export declare const chooseVendor: (draft: Choices, asked: Asked, vendor: string, choice: Choice) => Choices;
/** The same answer for some purposes, with their vendors, and for some vendors. */
export declare const chooseEach: (draft: Choices, asked: Asked, ids: readonly string[], choice: Choice) => Choices;
/** How many vendors of a purpose are granted, of how many. */
export declare const countGranted: (draft: Choices, asked: Asked, purpose: PurposeId) => {
    count: number;
    total: number;
};
/** Where the switch of several stands; of none it is off. */
export declare const stateOf: (draft: Choices, ids: readonly string[]) => SwitchState;
/** Where a purpose's switch stands. */
export declare const readSwitch: (draft: Choices, asked: Asked, purpose: PurposeId) => SwitchState;
