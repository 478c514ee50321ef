import type { BannerMessages } from '../messages.js';
/** Estonian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
