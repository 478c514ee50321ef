import type { ViewContext } from './ViewContext.js';
/** The countries of the companies behind the vendors, each once. */
export declare const countriesOf: ({ settings, partyOf }: Pick<ViewContext, 'settings' | 'partyOf'>) => string[];
