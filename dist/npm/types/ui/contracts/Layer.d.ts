import type { BannerMessages } from '../../locales/messages.js';
import type { Decision, Text, Vendor, View } from '../../types/index.js';
import type { Port } from '../../types/internal.js';
import type { Duties } from './DutiesModule.js';
/** An open layer. */
export interface Layer {
    readonly view: View;
    /** Ends it, and removes what was drawn. */
    close(): void;
    /** Brings a view into sight, if this layer has it. */
    reveal(view: View): boolean;
    /** The page had removed the element, and it was put back. */
    restore?(): void;
    /** A decision was made elsewhere. */
    update?(decision: Decision): void;
}
/** What a layer can answer. What the visitor reads is noted along, and the layer closes. */
export type Answers = Pick<Port, 'decide' | 'answerAll'>;
/** What a layer is drawn with. */
export interface LayerContext extends Answers {
    readonly port: Port;
    /** Where it is drawn, alone. */
    readonly slot: HTMLElement;
    readonly language: string;
    readonly messages: BannerMessages;
    readonly companyOf: (vendor: Vendor) => Text | undefined;
    /** Adds a style sheet to the banner's. */
    readonly addStyle: (css: string) => void;
    /** What the law of the region has shown besides. */
    readonly duties?: Duties | undefined;
}
