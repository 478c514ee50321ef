import { type Categories } from './readCategories.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Which purposes stand behind Shopify’s. */
        readonly shopify?: {
            /**
             * One of Shopify’s purposes, and the purposes and vendors that must all be granted for it. Default: `analytics` is
             * `analytics`, `preferences` is `functional`, `marketing` and `sale_of_data` are `advertising`.
             */
            readonly categories?: Categories;
        };
    }
}
