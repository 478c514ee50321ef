import { JAPAN_ADEQUACY } from './sources.js';

const LY = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };
const lyPrivacyPolicy = {
    en: 'https://privacy.lycorp.co.jp/en/',
    ja: 'https://privacy.lycorp.co.jp/ja/',
};
/** Japan is adequate for the EEA. */
const toJapan = [{ from: 'EEA', to: 'JP', ground: 'adequacy', source: JAPAN_ADEQUACY }];

export { LY, lyPrivacyPolicy, toJapan };
