import type { BannerMessages } from '../messages.js';
/** Danish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
