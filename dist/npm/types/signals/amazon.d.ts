/** What is set for Amazon Ads. */
export interface AmazonSignalOptions {
    /** The visitor’s country, ISO 3166-1, which Amazon asks for. Default: that of the region, where one is known; else it is not said. */
    readonly country?: string;
}
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Amazon Ads. */
        readonly amazon?: AmazonSignalOptions;
    }
}
