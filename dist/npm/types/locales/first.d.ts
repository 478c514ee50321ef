import type { BannerMessages } from './messages.js';
export declare const first = "en";
export declare const banner: BannerMessages;
