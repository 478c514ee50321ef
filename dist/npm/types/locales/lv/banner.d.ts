import type { BannerMessages } from '../messages.js';
/** Latvian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
