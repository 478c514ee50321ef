/** What Microsoft's vendors share. */
import type { Text } from '../types.js';

export const MICROSOFT = 'Microsoft Corporation';

export const microsoftPrivacyPolicy: Text = {
  en: 'https://privacy.microsoft.com/en-us/privacystatement',
  ja: 'https://privacy.microsoft.com/ja-jp/privacystatement',
};

export const microsoftAdSettings: Text = 'https://account.microsoft.com/privacy/ad-settings';
