/** What Meta's vendors share. */
import type { Controller, Text, Transfer } from '../types/index.js';

export const META = 'Meta Platforms, Inc.';

export const metaPrivacyPolicy: Text = 'https://www.facebook.com/privacy/policy/';

export const metaAdPreferences: Text = 'https://www.facebook.com/adpreferences';

const POLICY = 'facebook.com/privacy/policy (stored 2026-08-22)';

/** The policy for Europe names it. */
export const metaControllers: Readonly<Record<string, Controller>> = {
  EEA: {
    company: 'Meta Platforms Ireland Limited',
    country: 'IE',
    address: 'Merrion Road, Dublin 4, D04 X2K5, Ireland',
  },
};

export const metaTransfers: readonly Transfer[] = [
  { from: 'EEA', to: 'US', ground: 'privacy-framework', source: POLICY },
  { from: 'CH', to: 'US', ground: 'privacy-framework', source: POLICY },
];
