/** Where the GDPR holds, that of the United Kingdom included: ISO 3166-1 alpha-2. */
export declare const GDPR: string[];
