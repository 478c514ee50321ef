import type { Disclosure } from '../types/index.js';

/** Services through which visitors' data reaches LY Corporation's advertising. */
const LY_ADS = ['yahoo-japan-ads', 'line-tag'];

/**
 * Whether a vendor's terms ask the site for a notice: those of LY's advertising ask it of every site that sends data.
 * https://lycbiz.com/jp/news/yahoo-ads/20240725-03/
 */
export const asksForNotice = (id: string, disclosure: Partial<Disclosure> | undefined): boolean =>
  LY_ADS.includes(id) || disclosure?.notice === 'yahoo-japan-ads';
