/** A type of Google's consent mode. */
export type GoogleConsentType = 'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage' | 'functionality_storage' | 'personalization_storage' | 'security_storage';
/** What holds at Google where nobody has answered. */
export interface GoogleConsentDefault {
    /** Where: ISO 3166-1 or -2, `ES`, `US-AK`. Google finds out where the visitor is; the more specific wins. Default: everywhere. */
    readonly region?: readonly string[];
    /** What is granted there. A type that Sekisho has denied is denied all the same. Default: nothing. */
    readonly granted?: readonly GoogleConsentType[];
}
/** What is set for Google Consent Mode. */
export interface GoogleSignalOptions {
    /** How many milliseconds Google's tags wait for an answer before they send anything (`wait_for_update`). Default: not at all. */
    readonly waitForUpdate?: number;
    /**
     * What holds until an answer, by region. Until then Sekisho says nothing that is milder. Default: everything denied. A list that cannot
     * be read is that, too.
     */
    readonly defaults?: readonly GoogleConsentDefault[];
    /** Whether Google takes ids of clicks out of what it is sent while `ad_storage` is denied (`ads_data_redaction`). Default `true`. */
    readonly adsDataRedaction?: boolean;
    /** Whether ids of clicks travel in the site’s links while storage is denied (`url_passthrough`). Default `false`. */
    readonly urlPassthrough?: boolean;
    /**
     * Whether Google’s tags load while they are denied, and send what Google calls cookieless pings: everywhere (`true`), or in
     * these regions (ISO 3166-1 or -2). Annotated tags stay held. Default: nowhere.
     */
    readonly advanced?: boolean | readonly string[];
    /**
     * The purpose or vendor that `ad_personalization` needs beside what `ad_storage` needs: an id that is asked for. Default: none
     * beside it.
     */
    readonly adPersonalization?: string;
    /** Whether Google limits the use of what it is sent by visitors who have opted out (`restricted_data_processing`). Default `true`. */
    readonly restrictedDataProcessing?: boolean;
}
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Google Consent Mode. */
        readonly google?: GoogleSignalOptions;
    }
}
