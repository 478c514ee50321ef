import type { BannerMessages } from '../messages.js';
/** Catalan, the part that every first visit downloads. */
export declare const banner: BannerMessages;
