import type { BannerMessages } from '../messages.js';
/** Arabic, the part that every first visit downloads. */
export declare const banner: BannerMessages;
