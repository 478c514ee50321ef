import { type ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where the trackers are found, and what they do while denied. Default: `window.snowplow`, as its snippet has it. */
        readonly snowplow?: ClientOptions & {
            /**
             * Whether events are sent while denied, without identifiers; tags that nobody annotated may then load. Default: `false`,
             * nothing is sent.
             */
            readonly anonymous?: boolean;
            /** Where trackers keep their state once granted: `stateStorageStrategy`. Default: `cookieAndLocalStorage`. */
            readonly storage?: string;
        };
    }
}
