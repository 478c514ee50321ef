/** What Google's vendors share. Kept out of the facts, so none of it reaches the core. */
import type { Text } from '../types.js';

export const GOOGLE = 'Google LLC';

export const googlePrivacyPolicy: Text = {
  en: 'https://policies.google.com/privacy',
  ja: 'https://policies.google.com/privacy?hl=ja',
};

/** My Ad Center, which replaced Ads Settings. */
export const googleAdSettings: Text = 'https://myadcenter.google.com/';
