import type { VNode } from 'preact';
import type { ViewContext } from '../../disclose/ViewContext.js';
import type { PreferencesMessages } from '../../locales/messages.js';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { Decision } from '../../types/index.js';
import type { Port } from '../../types/internal.js';
import type { BannerContext } from './BannerContext.js';
import type { Layer } from './Layer.js';
import type { Preact } from './Preact.js';
/** The chunk of the notice and the rights. */
export interface RightsModule {
    openNotice(context: NoticeContext, words: Partial<RightsMessages> | undefined): Layer;
    /** `redraw` is called when it has something new to say. */
    createRights(kit: ViewContext, port: Port, texts: {
        readonly words: Partial<RightsMessages> | undefined;
        readonly translations: object;
    }, redraw: () => void): RightsPart;
}
/** The part of preferences that is about rights. */
export interface RightsPart {
    /** Its heading. */
    readonly title: string;
    draw(decision: Decision): VNode;
    /** Ends it. */
    close(): void;
}
/** What the notice is drawn with. */
export interface NoticeContext extends BannerContext, Preact {
    readonly translations: Partial<PreferencesMessages>;
    readonly hide: () => void;
}
/** The chunk, and its texts in the visitor's language where that is not English. */
export interface LoadedRights extends RightsModule {
    readonly words: RightsMessages | undefined;
}
