import type { BannerMessages } from '../messages.js';
/** Greek, the part that every first visit downloads. */
export declare const banner: BannerMessages;
