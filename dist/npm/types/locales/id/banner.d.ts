import type { BannerMessages } from '../messages.js';
/** Indonesian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
