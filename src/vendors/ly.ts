/** What the vendors of LY Corporation share beyond the core set. */
import type { Text } from '../types.js';

export const LY: Text = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };

export const lyPrivacyPolicy: Text = {
  en: 'https://privacy.lycorp.co.jp/en/',
  ja: 'https://privacy.lycorp.co.jp/ja/',
};
