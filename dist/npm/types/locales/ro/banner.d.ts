import type { BannerMessages } from '../messages.js';
/** Romanian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
