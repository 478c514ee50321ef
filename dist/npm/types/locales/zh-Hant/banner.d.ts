import type { BannerMessages } from '../messages.js';
/** Traditional Chinese, the part that every first visit downloads. */
export declare const banner: BannerMessages;
