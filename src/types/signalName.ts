// Written by `npm run build` from the files of src/signals/, never by hand: see docs/recipes.md.

/** The signals that can speak for a vendor, as `Vendor.signals` names them. */
export type SignalName =
  | 'amplitude'
  | 'data-layer'
  | 'google'
  | 'matomo'
  | 'mixpanel'
  | 'partytown'
  | 'plausible'
  | 'posthog'
  | 'segment'
  | 'shopify'
  | 'snowplow'
  | 'treasure-data'
  | 'wp-consent-api';
