import type { BannerMessages } from '../messages.js';
/** Bulgarian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
