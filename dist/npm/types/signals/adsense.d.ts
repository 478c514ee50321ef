/** What is set for Google AdSense. */
export interface AdsenseSignalOptions {
    /**
     * The purpose or vendor that personalised ads need beside Google AdSense itself. An id that nobody is asked for is never granted.
     * Default: none beside it.
     */
    readonly adPersonalization?: string;
}
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Google AdSense. */
        readonly adsense?: AdsenseSignalOptions;
    }
}
