import type { View } from '../../types/index.js';
import type { Port } from '../../types/internal.js';
import type { Duties } from '../contracts/DutiesModule.js';
import type { Preact } from '../contracts/Preact.js';
import type { PreferencesModule } from '../contracts/PreferencesModule.js';
import type { Layout } from '../contracts/Layout.js';
import type { LoadedMessages } from '../contracts/LoadedMessages.js';
/** What a view is drawn with. */
export interface Parts {
    readonly loaded: LoadedMessages;
    /** The port, with what is told of vendors where the view tells it. */
    readonly port: Port;
    readonly preferences: PreferencesModule | undefined;
    /** What the law of the region has shown besides, where there is anything in this view. */
    readonly duties: Duties | undefined;
    /** None for the banner. */
    readonly preact: Preact | undefined;
    /** How the site has it stand; the bar and the dialog where that cannot be loaded. */
    readonly layout: Layout | undefined;
}
/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
export declare const loadParts: (port: Port, view: View) => Promise<Parts>;
