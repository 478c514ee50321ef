import type { BannerMessages } from '../messages.js';
/** Simplified Chinese, the part that every first visit downloads. */
export declare const banner: BannerMessages;
