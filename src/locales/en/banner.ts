import type { BannerMessages } from '../messages.js';

/** English, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies on {site}',
  spoken: 'Cookie choices are at the start of this page.',
  ask: 'May we use cookies and similar technologies for {purposes}?',
  tell: 'We use cookies and similar technologies for {purposes} unless you refuse, which you can do at any time.',
  silence: ' No answer counts as a yes.',
  'for.functional': 'extra features',
  'for.social': 'social media',
  'for.analytics': 'statistics',
  'for.advertising': 'advertising',
  comma: ', ',
  and: ' and ',
  companies: ' {companies} may receive data about your visit. ',
  others: '{count} others',
  gpc: 'Opt-out request honored: {signal}',
  signalled: 'Your browser sends {signal}: advertising stays off unless you switch it on yourself under “{choose}”.',
  contradicted:
    'Your browser now sends {signal}. You allowed cookies and similar technologies for {purposes} here before. Should that still count?',
  google: 'Google uses the data to personalise and measure ads.',
  only: ' Only with your consent, which you can withdraw at any time.',
  outdated: 'Our privacy policy or list of services has changed since your last answer.',
  'outdated.part':
    'Our list of services, what they are for, or your browser’s signal has changed since your last answer.',
  expired: 'Your last answer has expired.',
  change: 'From {date}: {change}',
  rest: 'We only ask about what changed.',
  accept: 'Accept all',
  reject: 'Reject all',
  choose: 'Choose',
  policy: 'Privacy policy',
  'opt-out': 'Opt-out pages',
  'new-tab': '(opens in a new tab)',
  failed: 'The settings could not be loaded. Please try again.',
};
