const TIKTOK = 'TikTok Pte. Ltd.';
const tiktokPrivacyPolicy = {
    en: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
    ja: 'https://www.tiktok.com/legal/page/row/privacy-policy/ja',
};

export { TIKTOK, tiktokPrivacyPolicy };
