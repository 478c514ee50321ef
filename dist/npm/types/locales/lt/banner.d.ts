import type { BannerMessages } from '../messages.js';
/** Lithuanian, the part that every first visit downloads. */
export declare const banner: BannerMessages;
