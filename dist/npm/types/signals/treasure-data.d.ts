import type { ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where the clients are found, and who permits identifiers. Default: `window.td`, and what `Treasure` has made. */
        readonly 'treasure-data'?: ClientOptions & {
            /**
             * The purpose or vendor whose grant lets Treasure Data have identifiers (its signed mode). Default: none does, and the
             * mode that the site has set is left as it is while events may be sent.
             */
            readonly signed?: string;
        };
    }
}
