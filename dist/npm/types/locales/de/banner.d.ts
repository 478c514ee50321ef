import type { BannerMessages } from '../messages.js';
/** German, the part that every first visit downloads. */
export declare const banner: BannerMessages;
