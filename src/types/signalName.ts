// Written by `npm run build` from the files of src/signals/, never by hand: see docs/recipes.md.

/** The signals that can speak for a vendor, as `Vendor.signals` names them. */
export type SignalName =
  | 'adsense'
  | 'amazon'
  | 'amplitude'
  | 'data-layer'
  | 'google'
  | 'gpt'
  | 'line-yahoo'
  | 'matomo'
  | 'meta'
  | 'microsoft-clarity'
  | 'microsoft-uet'
  | 'mixpanel'
  | 'partytown'
  | 'pinterest'
  | 'plausible'
  | 'posthog'
  | 'reddit'
  | 'segment'
  | 'shopify'
  | 'snowplow'
  | 'stubs'
  | 'tiktok'
  | 'treasure-data'
  | 'wp-consent-api';
