import type { BannerMessages } from '../messages.js';
/** Finnish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
