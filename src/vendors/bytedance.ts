/** What TikTok's vendors share. */
import type { Controller, Text } from '../types/index.js';

export const TIKTOK = 'TikTok Pte. Ltd.';

export const tiktokPrivacyPolicy: Text = {
  en: 'https://www.tiktok.com/legal/page/row/privacy-policy/en',
  ja: 'https://www.tiktok.com/legal/page/row/privacy-policy/ja',
};

const joint: Controller = {
  company: 'TikTok Technology Limited, TikTok Information Technologies UK Limited',
  country: 'IE',
};

/** Jointly in Europe, and another company in the United States: its privacy policies (stored 2026-08-20 and 2026-07-15). */
export const tiktokControllers: Readonly<Record<string, Controller>> = {
  EEA: joint,
  GB: joint,
  CH: joint,
  US: {
    company: 'TikTok USDS Joint Venture LLC',
    country: 'US',
    address: '5800 Bristol Parkway, Suite 300, Culver City, CA 90230',
  },
};
