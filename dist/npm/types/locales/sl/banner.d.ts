import type { BannerMessages } from '../messages.js';
/** Slovenian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
