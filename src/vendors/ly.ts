/** What the vendors of LY Corporation share beyond the core set. */
import type { Text, Transfer } from '../types/index.js';
import { JAPAN_ADEQUACY } from './sources.js';

export const LY: Text = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };

export const lyPrivacyPolicy: Text = {
  en: 'https://privacy.lycorp.co.jp/en/',
  ja: 'https://privacy.lycorp.co.jp/ja/',
};

/** Japan is adequate for the EEA. */
export const toJapan: readonly Transfer[] = [{ from: 'EEA', to: 'JP', ground: 'adequacy', source: JAPAN_ADEQUACY }];
