/** The language that comes with the interface: a custom build for another one has that in this file's place. */
import { banner as english } from './en/banner.js';
import type { BannerMessages } from './messages.js';

export const first = 'en';
export const banner: BannerMessages = english;
