import type { BannerMessages } from '../messages.js';
/** Dutch, the part that every first visit downloads. */
export declare const banner: BannerMessages;
