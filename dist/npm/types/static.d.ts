import type { Options } from './types/index.js';
export type * from './types/index.js';
/** How static disclosures are written. */
export interface StaticOptions {
    /** Language, BCP 47. Default: `options.language`, else English. */
    readonly language?: string;
    /** Level of the topmost headings, 2 to 5. Default 3. */
    readonly level?: number;
}
/**
 * All cookies, storage entries and services of the site, by purpose, as HTML: what `data-sekisho="disclosures"` draws
 * for somebody who has not decided. Put it inside that element, and it is brought up to date where scripts run.
 *
 * @example
 * const html = renderDisclosures({ vendors: ['google-ads', 'vimeo'], site: 'The Shop' }, { language: 'ja' });
 */
export declare const renderDisclosures: (options: Options, how?: StaticOptions) => string;
/**
 * The table of Japan's external-transmission rule as HTML: what `data-sekisho="external-transmission"` draws. In another
 * language than Japanese, the Japanese follows.
 *
 * @throws an error with the code `incomplete-transmission` where a vendor's entry lacks what is sent, who receives it or what for
 */
export declare const renderExternalTransmission: (options: Options, how?: StaticOptions) => string;
