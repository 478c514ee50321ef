import type { VNode } from 'preact';
import type { ViewContext } from '../../disclose/ViewContext.js';
import type { BannerMessages } from '../../locales/messages.js';
import type { Choice, Choices, Decision, Exemption, Text, Vendor } from '../../types/index.js';
import type { Port } from '../../types/internal.js';
import type { LoadedMessages } from './LoadedMessages.js';
/** What the law of a region has shown, and what else stands in the interface in the same places. */
export interface DutiesModule {
    createDuties(port: Port, loaded: LoadedMessages): Duties;
    /** `speak` loads the texts of the first of these languages that there is, else of the interface's own. */
    createChoices(port: Port, speak: (preferred: readonly string[]) => Promise<LoadedMessages>): DrawnChoices;
}
/** The chunk of what the law of a region has shown. */
export interface DutiesChunk extends DutiesModule {
    /** The same for the banner, once what it tells of vendors beyond the core set is there. */
    forBanner(port: Port): Promise<DutiesModule>;
}
/** What of it stands in the interface, in its language. */
export interface Duties {
    /** What the banner says besides of the vendors that it asks for; empty where there is nothing. */
    describeAsked(banner: BannerFacts, asked: readonly Vendor[]): string;
    /** What the banner shows besides, below its question, of the same vendors; nothing where there is nothing. */
    drawAsked?(banner: BannerFacts): HTMLElement | undefined;
    /** What an answer holds for where that is more than this browser, at the top of preferences. */
    readonly scope?: string;
    /** The parts of preferences that stand above the opt-out pages. */
    draw(section: DutySection): VNode;
    /** What is said beside a purpose or vendor; empty where there is nothing. */
    noteOf(item: DutyItem, decision: Decision): string;
    /** The visitor is about to save what preferences show. */
    save?(): void;
}
/** What the banner knows. */
export interface BannerFacts {
    readonly messages: BannerMessages;
    readonly companyOf: (vendor: Vendor) => Text | undefined;
    /** Adds a style sheet to the banner's. */
    readonly addStyle: (css: string) => void;
}
/** What preferences know. */
export interface DutySection {
    readonly kit: ViewContext;
    readonly decision: Decision;
    readonly draft: Choices;
    /** Puts the same answer for some purposes and vendors into the draft. */
    chooseEach(ids: readonly string[], choice: Choice): void;
}
/** A purpose or vendor, as far as something is said of it. */
export interface DutyItem {
    readonly id: string;
    readonly exemption?: Exemption;
    readonly linksToIdentity?: boolean;
}
/** The links of a page to the visitor's choices. */
export interface DrawnChoices {
    /** Draws one into an element that asks for it, and again where the page has wiped it. */
    placehold(element: HTMLElement): Promise<void>;
    /** Removes them. */
    destroy(): void;
}
