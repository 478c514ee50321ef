import type { Disclosure } from '../types/index.js';
/**
 * Whether a vendor's terms ask the site for a notice: those of LY's advertising ask it of every site that sends data.
 * https://lycbiz.com/jp/news/yahoo-ads/20240725-03/
 */
export declare const asksForNotice: (id: string, disclosure: Partial<Disclosure> | undefined) => boolean;
