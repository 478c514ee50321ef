const MICROSOFT = 'Microsoft Corporation';
const microsoftPrivacyPolicy = {
    en: 'https://privacy.microsoft.com/en-us/privacystatement',
    ja: 'https://privacy.microsoft.com/ja-jp/privacystatement',
};
const microsoftAdSettings = 'https://account.microsoft.com/privacy/ad-settings';
const STATEMENT = 'privacy.microsoft.com/privacystatement (stored 2026-08-22)';
const ireland = {
    company: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    address: 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18, Ireland',
};
/** The privacy statement names it, beside Microsoft Corporation. */
const microsoftControllers = { EEA: ireland, GB: ireland, CH: ireland };
const microsoftTransfers = ['EEA', 'GB', 'CH'].map((from) => ({
    from,
    to: 'US',
    ground: 'privacy-framework',
    source: STATEMENT,
}));
/** What it says of opting out: by account where one is signed in, else by a cookie; ads are still measured with the data. */
const microsoftOptOutSource = STATEMENT;

export { MICROSOFT, microsoftAdSettings, microsoftControllers, microsoftOptOutSource, microsoftPrivacyPolicy, microsoftTransfers };
