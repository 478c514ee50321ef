const META = 'Meta Platforms, Inc.';
const metaPrivacyPolicy = 'https://www.facebook.com/privacy/policy/';
const metaAdPreferences = 'https://www.facebook.com/adpreferences';
const POLICY = 'facebook.com/privacy/policy (stored 2026-08-22)';
/** The policy for Europe names it. */
const metaControllers = {
    EEA: {
        company: 'Meta Platforms Ireland Limited',
        country: 'IE',
        address: 'Merrion Road, Dublin 4, D04 X2K5, Ireland',
    },
};
const metaTransfers = [
    { from: 'EEA', to: 'US', ground: 'privacy-framework', source: POLICY },
    { from: 'CH', to: 'US', ground: 'privacy-framework', source: POLICY },
];

export { META, metaAdPreferences, metaControllers, metaPrivacyPolicy, metaTransfers };
