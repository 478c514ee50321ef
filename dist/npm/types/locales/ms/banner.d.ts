import type { BannerMessages } from '../messages.js';
/** Malay, the part that every first visit downloads. */
export declare const banner: BannerMessages;
