/** English, the part that every first visit downloads. */
const banner = {
    title: 'Cookies on {site}',
    spoken: 'Cookie choices are at the start of this page.',
    ask: 'May we use cookies and similar technologies for {purposes}? They stay off unless you allow them.',
    tell: 'We use cookies and similar technologies for {purposes}. You can refuse them at any time.',
    'for.functional': 'extra features',
    'for.social': 'social media features',
    'for.analytics': 'measuring how the site is used',
    'for.advertising': 'advertising',
    companies: 'Recipients of data about your visit: {companies}',
    gpc: 'Global Privacy Control is on in your browser, so advertising stays off.',
    google: 'The data is used to personalise ads and measure them.',
    'google.link': 'How Google uses personal data',
    outdated: 'Our privacy policy or list of services has changed since your last answer.',
    expired: 'Your last answer has expired.',
    change: 'From {date}: {change}',
    rest: 'Only what changed is asked. Your other answers stay.',
    accept: 'Accept all',
    reject: 'Reject all',
    choose: 'Choose',
    policy: 'Privacy policy',
    'policy.revised': 'Privacy policy, revised {date}',
    'opt-out': 'Opt-out pages',
    'new-tab': '(opens in a new tab)',
    failed: 'The settings could not be loaded. Please try again.',
};

export { banner };
