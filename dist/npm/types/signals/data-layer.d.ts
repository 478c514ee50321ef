declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** What the event and the data layer are called. */
        readonly 'data-layer'?: {
            /** The global name of the data layer. Default: `dataLayer`. */
            readonly layer?: string;
            /** The event’s name. Default: `sekisho_consent`. */
            readonly event?: string;
        };
    }
}
export {};
