import type { BannerMessages } from '../messages.js';
/** Icelandic, the part that every first visit downloads. */
export declare const banner: BannerMessages;
