const MICROSOFT = 'Microsoft Corporation';
const microsoftPrivacyPolicy = {
    en: 'https://privacy.microsoft.com/en-us/privacystatement',
    ja: 'https://privacy.microsoft.com/ja-jp/privacystatement',
};
const microsoftAdSettings = 'https://account.microsoft.com/privacy/ad-settings';

export { MICROSOFT, microsoftAdSettings, microsoftPrivacyPolicy };
