import type { BannerMessages } from '../messages.js';
/** Maltese, the part that every first visit downloads. */
export declare const banner: BannerMessages;
