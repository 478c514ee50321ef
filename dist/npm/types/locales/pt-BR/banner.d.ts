import type { BannerMessages } from '../messages.js';
/** Portuguese of Brazil, the part that every first visit downloads. */
export declare const banner: BannerMessages;
