/** A region that was said, but not so that it is known (ISO 3166-1 leaves this code to everyone's own use). */
export declare const UNKNOWN = "ZZ";
/**
 * Where the visitor is, as the page or its server says it: the option, else `<meta name="sekisho-region">`, else
 * `Server-Timing: region;desc=…`. Nothing is asked of any network. An empty value is passed over, one that cannot be read
 * is not: that region is unknown. Empty where nobody has said anything. Never throws.
 */
export declare const readRegion: (given?: unknown, nonce?: string) => string;
