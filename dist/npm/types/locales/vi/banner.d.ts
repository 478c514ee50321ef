import type { BannerMessages } from '../messages.js';
/** Vietnamese, the part that every first visit downloads. */
export declare const banner: BannerMessages;
