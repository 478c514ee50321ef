import type { BannerMessages } from '../messages.js';
/** English, the part that every first visit downloads. */
export declare const banner: BannerMessages;
