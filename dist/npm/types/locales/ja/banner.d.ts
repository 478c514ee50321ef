import type { BannerMessages } from '../messages.js';
/** Japanese, the part that every first visit downloads. */
export declare const banner: BannerMessages;
