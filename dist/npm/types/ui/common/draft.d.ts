import type { Choice, Choices, PurposeId } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
/** What a draft is about. */
export type Asked = Pick<Settings, 'purposes' | 'vendors'>;
/** Where a purpose's switch stands; `mixed` when its vendors differ. */
export type SwitchState = 'on' | 'off' | 'mixed';
/** What there is to choose: without what Global Privacy Control has locked. */
export declare const unlocked: ({ purposes, vendors }: Asked, locked: readonly string[]) => Asked;
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
