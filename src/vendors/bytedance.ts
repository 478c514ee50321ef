/** What TikTok's vendors share. */
import type { Text } from '../types.js';

export const TIKTOK = 'TikTok Pte. Ltd.';

export const tiktokPrivacyPolicy: Text = {
  en: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
  ja: 'https://www.tiktok.com/legal/page/row/privacy-policy/ja',
};
