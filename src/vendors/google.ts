/** What Google's vendors share. Kept out of the facts, so none of it reaches the core. */
import type { Controller, Text } from '../types/index.js';

export const GOOGLE = 'Google LLC';

export const googlePrivacyPolicy: Text = {
  en: 'https://policies.google.com/privacy',
  ja: 'https://policies.google.com/privacy?hl=ja',
};

/** My Ad Center, which replaced Ads Settings. */
export const googleAdSettings: Text = 'https://myadcenter.google.com/';

const ireland: Controller = {
  company: 'Google Ireland Limited',
  country: 'IE',
  address: 'Gordon House, Barrow Street, Dublin 4, Ireland',
};

/** Google’s privacy policy names them; in the United Kingdom it is Google LLC (stored 2026-06-24). */
export const googleControllers: Readonly<Record<string, Controller>> = { EEA: ireland, CH: ireland };
