import type { BannerMessages } from '../messages.js';
/** Czech, the part that every first visit downloads. */
export declare const banner: BannerMessages;
