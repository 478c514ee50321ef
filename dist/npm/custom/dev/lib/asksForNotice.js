/** Services through which visitors' data reaches LY Corporation's advertising. */
const LY_ADS = ['yahoo-japan-ads', 'line-tag'];
/**
 * Whether a vendor's terms ask the site for a notice: those of LY's advertising ask it of every site that sends data.
 * https://lycbiz.com/jp/news/yahoo-ads/20240725-03/
 */
const asksForNotice = (id, disclosure) => LY_ADS.includes(id) || disclosure?.notice === 'yahoo-japan-ads';

export { asksForNotice };
