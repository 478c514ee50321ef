import type { BannerMessages } from '../messages.js';
/** Persian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
