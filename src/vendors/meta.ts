/** What Meta's vendors share. */
import type { Text } from '../types.js';

export const META = 'Meta Platforms, Inc.';

export const metaPrivacyPolicy: Text = 'https://www.facebook.com/privacy/policy/';

export const metaAdPreferences: Text = 'https://www.facebook.com/adpreferences';
