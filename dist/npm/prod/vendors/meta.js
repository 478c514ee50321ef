const META = 'Meta Platforms, Inc.';
const metaPrivacyPolicy = 'https://www.facebook.com/privacy/policy/';
const metaAdPreferences = 'https://www.facebook.com/adpreferences';

export { META, metaAdPreferences, metaPrivacyPolicy };
