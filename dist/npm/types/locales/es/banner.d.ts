import type { BannerMessages } from '../messages.js';
/** Spanish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
