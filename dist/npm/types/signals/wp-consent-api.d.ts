import { type Categories } from './readCategories.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Which purposes stand behind the plugin’s categories. */
        readonly 'wp-consent-api'?: {
            /**
             * A category, and the purposes and vendors that must all be granted for it. Default: `functional` is `necessary`,
             * `preferences` is `functional`, `statistics` and `statistics-anonymous` are `analytics`, `marketing` is `advertising`.
             */
            readonly categories?: Categories;
        };
    }
}
