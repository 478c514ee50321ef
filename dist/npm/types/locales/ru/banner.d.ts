import type { BannerMessages } from '../messages.js';
/** Russian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
