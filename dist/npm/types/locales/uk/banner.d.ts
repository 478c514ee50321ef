import type { BannerMessages } from '../messages.js';
/** Ukrainian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
