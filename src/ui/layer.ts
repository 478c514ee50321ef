import type { render, VNode } from 'preact';
import type { BannerMessages, EmbedMessages, PreferencesMessages } from '../locales/messages.js';
import type { Speech } from './speech.js';
import type { Decision, Text, Vendor, View } from '../types/index.js';
import type { Port } from '../types/internal.js';
import type { RightsMessages } from '../locales/rightsMessages.js';
import type { Kit } from './kit.js';

/** The chunk of Preact: there is one copy, which is handed to whoever draws with it. */
export interface Preact {
  readonly render: typeof render;
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
}

/** What the banner is drawn with. */
export interface BannerContext extends LayerContext {
  /** Fetches what preferences need, for whoever is about to open them. */
  readonly prepare: () => void;
  /** Opens another layer; rejects if it cannot be loaded. */
  readonly open: (view: View) => Promise<void>;
}

/** What preferences are drawn with. */
export interface PreferencesContext extends LayerContext, Preact {
  /** Texts where they are not the English ones that come with preferences. */
  readonly translations: Partial<PreferencesMessages>;
  /** Adds a style sheet to the banner's. */
  readonly addStyle: (css: string) => void;
  /** Closes without a decision. */
  readonly cancel: () => void;
  /** Loads what the visitor can do besides choosing. */
  readonly rights: () => Promise<Rights>;
}

/** What the notice is drawn with. */
export interface NoticeContext extends BannerContext, Preact {
  readonly translations: Partial<PreferencesMessages>;
  readonly hide: () => void;
}

/** The part of preferences that is about rights. */
export interface RightsSection {
  /** Its heading. */
  readonly title: string;
  draw(decision: Decision): VNode;
  /** Ends it. */
  close(): void;
}

/** The chunk of the notice and the rights. */
export interface RightsModule {
  openNotice(context: NoticeContext, words: Partial<RightsMessages> | undefined): Layer;
  /** `redraw` is called when it has something new to say. */
  createRights(
    kit: Kit,
    port: Port,
    texts: { readonly words: Partial<RightsMessages> | undefined; readonly translations: object },
    redraw: () => void,
  ): RightsSection;
}

/** The chunk, and its texts in the visitor's language where that is not English. */
export interface Rights extends RightsModule {
  readonly words: RightsMessages | undefined;
}

/** What placeholders are drawn with. */
export interface EmbedContext extends Preact {
  readonly port: Port;
  readonly language: string;
  readonly messages: BannerMessages;
  /** Texts where they are not the English ones that come with placeholders. */
  readonly translations: Partial<EmbedMessages>;
  /** The banner's style sheet. */
  readonly styles: string;
}

/** The placeholders of a page. */
export interface Embeds {
  /** Puts a placeholder where a frame is held, if it is to be seen, and takes care of links that are to be more; once the page is loaded. */
  placehold(element: HTMLElement): Promise<void>;
  /** Removes all placeholders; the frames stay held, and links are links again. */
  destroy(): void;
}

/** The chunk of placeholders. */
export interface EmbedsModule {
  createEmbeds(context: EmbedContext): Embeds;
}

/** What disclosures are drawn with. */
export interface DisclosuresContext extends Preact {
  readonly port: Port;
  /** Loads the texts of the first of these languages that there is, else of the interface's own. */
  readonly speak: (preferred: readonly string[]) => Promise<Speech>;
}

/** The disclosures of a page. */
export interface DrawnDisclosures {
  /** Draws them into an element that asks for them. */
  placehold(element: HTMLElement): Promise<void>;
  /** Removes them. */
  destroy(): void;
}

/** The chunk of disclosures. */
export interface DisclosuresModule {
  createDisclosures(context: DisclosuresContext): DrawnDisclosures;
}

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

/** The chunk of preferences. */
export interface PreferencesModule {
  openPreferences(context: PreferencesContext, view: View): Layer;
}
