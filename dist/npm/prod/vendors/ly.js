const LY = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };
const lyPrivacyPolicy = {
    en: 'https://privacy.lycorp.co.jp/en/',
    ja: 'https://privacy.lycorp.co.jp/ja/',
};

export { LY, lyPrivacyPolicy };
