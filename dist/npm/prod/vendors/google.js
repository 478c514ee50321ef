const GOOGLE = 'Google LLC';
const googlePrivacyPolicy = {
    en: 'https://policies.google.com/privacy',
    ja: 'https://policies.google.com/privacy?hl=ja',
};
/** My Ad Center, which replaced Ads Settings. */
const googleAdSettings = 'https://myadcenter.google.com/';

export { GOOGLE, googleAdSettings, googlePrivacyPolicy };
