/** What TikTok's vendors share. */
import type { Controller, Text } from '../types/index.js';
export declare const TIKTOK = "TikTok Pte. Ltd.";
export declare const tiktokPrivacyPolicy: Text;
/** Jointly in Europe, and another company in the United States: its privacy policies (stored 2026-08-20 and 2026-07-15). */
export declare const tiktokControllers: Readonly<Record<string, Controller>>;
