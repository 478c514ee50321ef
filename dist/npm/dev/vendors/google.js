const GOOGLE = 'Google LLC';
const googlePrivacyPolicy = {
    en: 'https://policies.google.com/privacy',
    ja: 'https://policies.google.com/privacy?hl=ja',
};
/** My Ad Center, which replaced Ads Settings. */
const googleAdSettings = 'https://myadcenter.google.com/';
const ireland = {
    company: 'Google Ireland Limited',
    country: 'IE',
    address: 'Gordon House, Barrow Street, Dublin 4, Ireland',
};
/** Google’s privacy policy names them; in the United Kingdom it is Google LLC (stored 2026-06-24). */
const googleControllers = { EEA: ireland, CH: ireland };

export { GOOGLE, googleAdSettings, googleControllers, googlePrivacyPolicy };
