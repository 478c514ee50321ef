import type { BannerMessages } from '../messages.js';
/** Hungarian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
