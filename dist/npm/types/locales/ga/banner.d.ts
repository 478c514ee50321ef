import type { BannerMessages } from '../messages.js';
/** Irish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
