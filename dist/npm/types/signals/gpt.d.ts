/** What is set for Google Publisher Tag. */
export interface GptSignalOptions {
    /**
     * The purpose or vendor that personalised ads need beside Google Publisher Tag itself. An id that nobody is asked for is never
     * granted. Default: none beside it.
     */
    readonly adPersonalization?: string;
    /**
     * Whether Google Publisher Tag, loaded from its address for limited ads, shows those while it is denied: everywhere (`true`), or in
     * these regions (ISO 3166-1 or -2). Its ordinary address stays held. Default: nowhere.
     */
    readonly limitedAds?: boolean | readonly string[];
}
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Google Publisher Tag. */
        readonly gpt?: GptSignalOptions;
    }
}
