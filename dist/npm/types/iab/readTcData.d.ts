/** What another platform has said. */
export type Heard<Terms> = 
/** It is not there, or says that nothing of what it speaks for applies. */
'absent' | 'elsewhere'
/** It does not know yet, or has failed. */
 | 'unknown' | Terms;
/** The consents of TCF, as they can be asked for. */
export interface TcTerms {
    hasPurpose(number: number): boolean;
    hasVendor(number: number): boolean;
    /** A provider of Google's Additional Consent. */
    hasProvider(number: number): boolean;
}
/**
 * Reads what a callback of `addEventListener` was given; nothing where it changes nothing: the interface of the other platform
 * has come up again. Whatever is not as the framework says is not known, and so not granted. Pure.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 */
export declare const readTcData: (given: unknown, success: unknown) => Heard<TcTerms> | undefined;
