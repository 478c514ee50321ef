import type { BannerMessages } from '../messages.js';
/** Hindi, the part that every first visit downloads. */
export declare const banner: BannerMessages;
