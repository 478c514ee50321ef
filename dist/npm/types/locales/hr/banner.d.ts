import type { BannerMessages } from '../messages.js';
/** Croatian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
