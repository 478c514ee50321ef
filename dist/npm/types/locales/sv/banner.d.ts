import type { BannerMessages } from '../messages.js';
/** Swedish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
