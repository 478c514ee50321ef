import type { BannerMessages } from '../messages.js';
/** Slovak, the part that every first visit downloads. */
export declare const banner: BannerMessages;
