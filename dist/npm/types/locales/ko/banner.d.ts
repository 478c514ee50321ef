import type { BannerMessages } from '../messages.js';
/** Korean, the part that every first visit downloads. */
export declare const banner: BannerMessages;
