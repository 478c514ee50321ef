import type { VNode } from 'preact';
import type { DutySection } from '../contracts/DutiesModule.js';
import type { OpenDraft } from './tcfDraft.js';
import type { TcfView } from './TcfView.js';
/** What the part of preferences is drawn with. */
export interface TcfPartProps extends DutySection {
    readonly view: TcfView;
    readonly open: OpenDraft;
}
/** The part of preferences in which visitors choose under the framework (Appendix B, C(c) and D(c)). */
export declare const TcfPart: (part: TcfPartProps) => VNode;
