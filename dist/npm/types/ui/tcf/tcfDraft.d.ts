import { type TcfSubject } from '../../iab/TcfAnswer.js';
import type { TcfDesk } from '../../iab/TcfDesk.js';
import type { Choice, Choices, Decision } from '../../types/index.js';
import type { Settings } from '../../types/internal.js';
/** What of the framework the visitor has switched while preferences are open. */
export interface OpenDraft {
    readonly choices: Map<string, Choice>;
    /** What a switch is to show, beside the draft of everything else. */
    stateOf(subject: TcfSubject, number: number, draft: Choices): SwitchView;
}
/** A switch as it stands. */
export interface SwitchView {
    readonly isOn: boolean;
    /** Nothing can be granted while this is off: ids here. */
    readonly lacking: readonly string[];
}
/**
 * The draft that preferences open with: what is in force, so that nothing is on that was not granted. What has no answer yet follows what it
 * is mapped to.
 */
export declare const openDraft: (settings: Pick<Settings, 'purposes' | 'vendors'>, desk: TcfDesk, decision: Decision) => OpenDraft;
