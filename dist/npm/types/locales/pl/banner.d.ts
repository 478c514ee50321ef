import type { BannerMessages } from '../messages.js';
/** Polish, the part that every first visit downloads. */
export declare const banner: BannerMessages;
