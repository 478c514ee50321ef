import type { Settings } from '../types/internal.js';
import type { ViewContext } from './ViewContext.js';
interface Facts extends Pick<ViewContext, 'partyOf'> {
    readonly settings: Pick<Settings, 'vendors'>;
}
/** The countries of the companies behind the vendors, each once. */
export declare const countriesOf: ({ settings, partyOf }: Facts) => string[];
export {};
