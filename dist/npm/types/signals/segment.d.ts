import { type Categories } from './readCategories.js';
import { type ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where Analytics.js is found, and what it says of consent. Default: `window.analytics`, as its snippet has it. */
        readonly segment?: ClientOptions & {
            /**
             * Segment’s consent categories: the id of each, and the purposes and vendors that must all be granted for it. Default: a
             * category for each purpose, by the purpose’s id.
             */
            readonly categories?: Categories;
            /** Whether a change is also sent as the event “Segment Consent Preference Updated”. Default: `false`. */
            readonly preferenceEvent?: boolean;
        };
    }
}
