import type { BannerMessages, DutyMessages } from '../../locales/messages.js';
import type { Vendor } from '../../types/index.js';
/**
 * Where the companies are that would receive data if the visitor agrees, said before they do (APPI Art. 28(2)). What each does to protect
 * it stands beside it in preferences.
 */
export declare const drawAbroad: (vendors: readonly Vendor[], messages: BannerMessages, words: DutyMessages, language: string) => HTMLElement | undefined;
