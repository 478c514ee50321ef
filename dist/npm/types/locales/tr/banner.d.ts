import type { BannerMessages } from '../messages.js';
/** Turkish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
