/** What is set for LY Corporation's measurement tag. */
export interface LineYahooSignalOptions {
    /**
     * The purpose or vendor that passing visits on to partner companies needs (`isExternalTransmission`) beside the tag itself. An id
     * that nobody is asked for is never granted. Default: none beside it.
     */
    readonly externalTransmission?: string;
}
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** LY Corporation's measurement tag. */
        readonly 'line-yahoo'?: LineYahooSignalOptions;
    }
}
