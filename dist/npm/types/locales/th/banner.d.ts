import type { BannerMessages } from '../messages.js';
/** Thai, the part that every first visit downloads. A space ends a sentence, so what others follow ends in one. */
export declare const banner: BannerMessages;
