import type { OptOutPage, Text } from '../types/index.js';

/** An opt-out page of the industry, with where the row comes from. */
export interface SourcedOptOutPage extends OptOutPage {
  /** When the row was last checked, `YYYY-MM-DD`. */
  readonly checked: string;
  /** Where the row comes from. */
  readonly source: string;
}

/** What holds for every page that keeps the opt-out in cookies of the companies. */
const IN_COOKIES: Text = {
  en: 'For this browser only. Clearing cookies undoes it, and a browser that refuses third-party cookies cannot keep it.',
  ja: 'このブラウザでのみ有効です。Cookie を削除すると無効になり、サードパーティ Cookie を受け入れないブラウザでは保存されません。',
};

/**
 * Only pages where one can opt out at many companies at once; a company’s own page stands in its vendor file. Those of the NAI are not among them: it closed its tools on 2025-09-15
 * (historicLinks.ts). Nor is JIAA's page on the "i" icon, which explains but offers no opt-out.
 */
export const optOutPages: readonly SourcedOptOutPage[] = [
  {
    id: 'ddai',
    name: { en: 'Data Driven Advertising Initiative (DDAI)', ja: 'DDAI（Data Driven Advertising Initiative）' },
    url: 'https://www.ddai.info/optout',
    regions: ['JP'],
    covers: {
      en: 'Advertising by interests from the companies that take part in Japan.',
      ja: '日本で参加している事業者による、関心に基づく広告が対象です。',
    },
    caveat: IN_COOKIES,
    checked: '2026-11-22',
    source: 'seen in use on public Japanese and European sites, not fetched',
  },
  {
    id: 'daa',
    name: { en: 'YourAdChoices (Digital Advertising Alliance)', ja: 'YourAdChoices（Digital Advertising Alliance）' },
    url: 'https://optout.aboutads.info/',
    regions: ['US'],
    covers: {
      en: 'Advertising by interests from the companies that take part in the United States.',
      ja: '米国で参加している事業者による、関心に基づく広告が対象です。',
    },
    caveat: IN_COOKIES,
    checked: '2026-11-22',
    source: 'youradchoices.com/choices-faq; mondaq.com 1707358 (2025-11-20); seen in use, not fetched',
  },
  {
    id: 'daac',
    name: {
      en: 'AdChoices (Digital Advertising Alliance of Canada)',
      ja: 'AdChoices（Digital Advertising Alliance of Canada）',
    },
    url: 'https://youradchoices.ca/',
    regions: ['CA'],
    covers: {
      en: 'Advertising by interests from the companies that take part in Canada.',
      ja: 'カナダで参加している事業者による、関心に基づく広告が対象です。',
    },
    caveat: IN_COOKIES,
    checked: '2026-11-22',
    source: 'youradchoices.ca/faq; seen in use, not fetched',
  },
  {
    id: 'edaa',
    name: {
      en: 'Your Online Choices (European Interactive Digital Advertising Alliance)',
      ja: 'Your Online Choices（European Interactive Digital Advertising Alliance）',
    },
    url: 'https://www.youronlinechoices.com/',
    regions: ['EU', 'GB'],
    covers: {
      en: 'Advertising by interests from the companies that take part in Europe.',
      ja: '欧州で参加している事業者による、関心に基づく広告が対象です。',
    },
    caveat: IN_COOKIES,
    checked: '2026-11-22',
    source: 'policies.google.com/technologies/ads names it; seen in use, not fetched',
  },
  {
    id: 'adaa',
    name: {
      en: 'Your Online Choices (Australian Digital Advertising Alliance)',
      ja: 'Your Online Choices（Australian Digital Advertising Alliance）',
    },
    url: 'https://www.youronlinechoices.com.au/',
    regions: ['AU'],
    covers: {
      en: 'Advertising by interests from the companies that take part in Australia.',
      ja: 'オーストラリアで参加している事業者による、関心に基づく広告が対象です。',
    },
    caveat: IN_COOKIES,
    checked: '2026-11-22',
    source: 'seen in use, not fetched',
  },
];
