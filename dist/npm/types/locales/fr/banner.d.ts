import type { BannerMessages } from '../messages.js';
/** French, the part that every first visit downloads. */
export declare const banner: BannerMessages;
