import type { BannerMessages } from '../messages.js';
/** Italian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
