import type { Port, View } from '../types.js';
import type { Preact, PreferencesModule } from './layer.js';
import { type Speech } from './speech.js';
/** What a view is drawn with. */
export interface Parts {
    readonly speech: Speech;
    /** The port, with what is told of vendors where the view tells it. */
    readonly port: Port;
    readonly preferences: PreferencesModule | undefined;
    /** None for the banner. */
    readonly preact: Preact | undefined;
}
/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
export declare const loadParts: (port: Port, view: View) => Promise<Parts>;
