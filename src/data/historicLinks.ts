/** What to do about an address that policies still link to. */
export interface HistoricLink {
  /** The vendor or the industry's page (optOutPages.ts) whose opt-out page to link to instead. */
  readonly replacedBy?: string;
  /** What is wrong with the address. */
  readonly reason: string;
}

const NAI = { replacedBy: 'daa', reason: 'The NAI closed its opt-out tools on 2025-09-15.' };
const YAHOO_JAPAN = {
  replacedBy: 'yahoo-japan-ads',
  reason: 'An older address of the opt-out page, without encryption.',
};
const GOOGLE = {
  replacedBy: 'google-ads',
  reason: 'An older address of the advertising settings, which are now My Ad Center.',
};
const FACEBOOK = { replacedBy: 'facebook', reason: 'A page of Meta where no one can opt out.' };
const TWITTER = { replacedBy: 'x', reason: 'The help pages moved when Twitter became X.' };

/**
 * Dead or historic opt-out addresses, by the address as policies write it, so that a check of a policy can name them.
 * All were seen in policies of public sites. None is ever linked to. Without a prototype: look anything up.
 */
export const historicLinks: Readonly<Record<string, HistoricLink>> = /* @__PURE__ */ Object.assign(
  Object.create(null) as object,
  {
    'http://btoptout.yahoo.co.jp/optout/preferences.html': YAHOO_JAPAN,
    'http://btoptout.yahoo.co.jp/optout/index.html': YAHOO_JAPAN,
    'https://optout.networkadvertising.org/': NAI,
    'https://optout.networkadvertising.org/?c=1': NAI,
    'http://www.networkadvertising.org/choices/': NAI,
    'https://adssettings.google.com/': GOOGLE,
    'https://adssettings.google.com/u/0/authenticated': GOOGLE,
    'https://www.google.com/settings/ads': GOOGLE,
    'https://www.google.com/settings/ads/anonymous': GOOGLE,
    'https://www.google.com/settings/ads/authenticated': GOOGLE,
    'http://www.google.co.jp/policies/technologies/ads/': GOOGLE,
    'http://www.google.co.jp/policies/privacy/ads/': GOOGLE,
    'https://help.twitter.com/ja/safety-and-security/privacy-controls-for-tailored-ads': TWITTER,
    'https://help.twitter.com/en/safety-and-security/privacy-controls-for-tailored-ads': TWITTER,
    'https://www.facebook.com/legal/terms': FACEBOOK,
    'https://www.facebook.com/ad_guidelines.php': FACEBOOK,
    'https://www.facebook.com/help/cookies/update': FACEBOOK,
    'http://send.microad.jp/w3c/': { reason: 'MicroAd’s former page, without encryption.' },
    'http://www.ddai.info/optout': { replacedBy: 'ddai', reason: 'The same page without encryption.' },
    'http://www.criteo.com/jp/privacy/': {
      replacedBy: 'criteo',
      reason: "Criteo's former page; its opt-out page has another address.",
    },
  },
);
