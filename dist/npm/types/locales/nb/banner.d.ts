import type { BannerMessages } from '../messages.js';
/** Norwegian Bokmål, the part that every first visit downloads. */
export declare const banner: BannerMessages;
