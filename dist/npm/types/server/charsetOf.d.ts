/**
 * What a `Content-Type` says of the encoding: `plain` keeps ASCII as it is, so that tags are found; `foreign` does not; empty where
 * none is named that browsers know, so that they look for one in the page.
 */
export type Charset = 'plain' | 'foreign' | '';
/** Of several one that is foreign counts, for servers and browsers do not agree on which does. */
export declare const charsetOf: (contentType: string) => Charset;
