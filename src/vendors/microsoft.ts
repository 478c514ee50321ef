/** What Microsoft's vendors share. */
import type { Controller, Text, Transfer } from '../types/index.js';

export const MICROSOFT = 'Microsoft Corporation';

export const microsoftPrivacyPolicy: Text = {
  en: 'https://privacy.microsoft.com/en-us/privacystatement',
  ja: 'https://privacy.microsoft.com/ja-jp/privacystatement',
};

export const microsoftAdSettings: Text = 'https://account.microsoft.com/privacy/ad-settings';

const STATEMENT = 'privacy.microsoft.com/privacystatement (stored 2026-08-22)';

const ireland: Controller = {
  company: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  address: 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18, Ireland',
};

/** The privacy statement names it, beside Microsoft Corporation. */
export const microsoftControllers: Readonly<Record<string, Controller>> = { EEA: ireland, GB: ireland, CH: ireland };

export const microsoftTransfers: readonly Transfer[] = ['EEA', 'GB', 'CH'].map((from) => ({
  from,
  to: 'US',
  ground: 'privacy-framework',
  source: STATEMENT,
}));

/** What it says of opting out: by account where one is signed in, else by a cookie; ads are still measured with the data. */
export const microsoftOptOutSource = STATEMENT;
