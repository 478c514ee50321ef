import type { BannerMessages } from '../messages.js';
/** Hebrew, the part that every first visit downloads. */
export declare const banner: BannerMessages;
