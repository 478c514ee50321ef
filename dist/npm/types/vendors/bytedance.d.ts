/** What TikTok's vendors share. */
import type { Text } from '../types.js';
export declare const TIKTOK = "TikTok Pte. Ltd.";
export declare const tiktokPrivacyPolicy: Text;
