import { own } from '../lib/own.js';

/** Every attribute of the script tag, with what it sets. The README's table is made from this. */
export const attributes: Readonly<Record<string, string>> = {
  'data-vendors': 'Vendors whose tags the page carries, separated by spaces.',
  'data-purposes': 'Purposes to ask for beside those of the vendors, separated by spaces.',
  'data-policy-url': 'Address of the privacy policy.',
  'data-policy-external-transmission':
    'Address of the page with the external-transmission table; preferences link to it.',
  'data-policy-version':
    'Version of the privacy policy. When it changes, the visitor is asked again, unless `policy.revisions` say how much changed.',
  'data-regime': '`opt-in` (default), `opt-out`, `notice` or `none`.',
  'data-region': 'Where the visitor is, ISO 3166-2 (`JP`, `US-CA`), if your server knows. For your own use.',
  'data-language': 'Language of the interface. Default: the page’s `lang`, else the browser’s.',
  'data-site': 'The site’s name, for the texts. Default: the host.',
  'data-cookie-name': 'Name of the cookie and of the localStorage entry. Default `sekisho`.',
  'data-cookie-domain': 'Domain whose hosts share the choice, for example `example.com`. Default: this host only.',
  'data-cookie-path': 'Path of the cookie. Default `/`.',
  'data-cookie-days': 'Days an answer holds, yes and no alike. Default 180, at most 395.',
  'data-reload': 'Reload the page when a script that already ran loses its permission.',
  'data-timeout': 'Milliseconds a released script may hold up those after it. Default 5000.',
  'data-banner': '`auto` (default) shows the banner when an answer is needed, `manual` leaves it to `show()`.',
  'data-guard':
    '`declared` (default) holds declared vendors’ tags even where nobody annotated them; `all` those of every other site; `off` leaves them alone.',
  'data-allow': 'Hosts that `data-guard="all"` leaves alone, separated by spaces.',
  'data-lock': 'Grants count only from a real click in the interface: scripts may deny, never grant.',
  'data-receipt-url': 'Address that is offered each receipt by POST. Default: none, nothing is sent.',
  'data-personal-data':
    '`true` or `false`: whether your policy counts cookie identifiers as personal data. Default: nothing is said.',
  'data-theme': '`auto` (default), `light` or `dark`.',
  'data-nonce': 'The page’s nonce, which held scripts must carry. Default: that of the tag itself.',
  'data-base': 'Address of the folder with the lazy files. Default: where the tag’s `src` lies.',
};

/** Turns the tag's data attributes into options: `data-policy-url` becomes `policy.url`. Validation comes after. */
export const readAttributes = (dataset: DOMStringMap): Record<string, unknown> => {
  const options: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(dataset)) {
    const value = dataset[key]!;
    const [, group, first, rest] = /^(policy|cookie|receipt)([A-Z])(.+)/.exec(key) || [];
    if (group) options[group] = { ...(options[group] as object), [first!.toLowerCase() + rest!]: value };
    else if (/^(vendors|purposes|allow)$/.test(key)) options[key] = value.split(/\s+/).filter(Boolean);
    else options[key] = /^(reload|lock)$/.test(key) ? value !== 'false' : value;
  }
  return options;
};

/** Joins attributes with the options block: lists are appended, groups merged; an attribute wins over the block. */
export const mergeOptions = (tag: Record<string, unknown>, block: unknown): Record<string, unknown> => {
  const merged: Record<string, unknown> = own(block);
  for (const key in tag) {
    const ours = tag[key];
    const theirs = merged[key];
    if (Array.isArray(ours)) merged[key] = ours.concat(theirs || []);
    else merged[key] = typeof ours === 'object' ? { ...own(theirs), ...ours } : ours;
  }
  return merged;
};
