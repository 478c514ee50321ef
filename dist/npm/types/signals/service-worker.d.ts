declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** The service worker that holds what the page asks of denied vendors. */
        readonly 'service-worker'?: {
            /**
             * Address of `sekisho.sw.js` on the page's own host, which is then registered for the folder that it lies in and all below.
             * Default: none, for a worker that the site registers itself.
             */
            readonly worker?: string;
        };
    }
}
export {};
