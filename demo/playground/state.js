/** What the playground is about: its state as text of a link, and as options. Nothing of a link counts but what stands here. */

export const THEMES = ['auto', 'light', 'dark'];
export const LAYOUTS = [
  'bar',
  'box',
  'box-bottom-left',
  'box-bottom-right',
  'box-top-left',
  'box-top-right',
  'center',
  'sheet',
];
export const PREFERENCES = ['dialog', 'side'];
export const REOPEN = ['', 'on'];

/** Regions to try (ISO 3166); without one, an answer is asked for by everybody. */
export const REGIONS = ['DE', 'GB', 'CH', 'JP', 'US', 'US-CA', 'US-CO', 'CA', 'CA-QC', 'BR', 'KR', 'AU', 'TR', 'IN'];

const LONGEST = 120;

/** Pages of the site itself, or of the web: no other scheme. */
const ADDRESS = /^(\/(?!\/)|https?:\/\/)[^\s"'<>]*$/i;
const isAddress = (value) => value === '' || ADDRESS.test(value);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a page shows that nobody has changed. */
export const FIRST = {
  vendors: ['google-analytics', 'google-ads', 'youtube'],
  language: 'en',
  theme: 'auto',
  layout: 'bar',
  preferences: 'dialog',
  reopen: '',
  accent: '',
  region: '',
  site: 'The Paper Shop',
  url: '/privacy',
  version: '2026-04-01',
  revisedAt: '',
  transmission: '',
  company: '',
  email: '',
};

/**
 * Reads a link's fragment.
 *
 * @param {string} fragment with or without its `#`
 * @param {{ vendors: readonly string[], languages: readonly string[] }} known
 * @param {object} [before] what stands in the place of a value that cannot be
 */
export const readState = (fragment, known, before = FIRST) => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name, fits) => {
    const value = given.get(name) ?? FIRST[name];
    return value.length <= LONGEST && fits(value) ? value : before[name];
  };
  const vendors = given.get('vendors')?.split(' ') ?? FIRST.vendors;
  return {
    vendors: [...new Set(vendors)].filter((id) => known.vendors.includes(id)),
    language: text('language', (value) => known.languages.includes(value)),
    theme: text('theme', (value) => THEMES.includes(value)),
    layout: text('layout', (value) => LAYOUTS.includes(value)),
    preferences: text('preferences', (value) => PREFERENCES.includes(value)),
    reopen: text('reopen', (value) => REOPEN.includes(value)),
    accent: text('accent', () => true),
    region: text('region', (value) => value === '' || REGIONS.includes(value)),
    site: text('site', () => true),
    url: text('url', isAddress),
    version: text('version', () => true),
    revisedAt: text('revisedAt', (value) => value === '' || DAY.test(value)),
    transmission: text('transmission', isAddress),
    company: text('company', () => true),
    email: text('email', () => true),
  };
};

/** The fragment of a state: what differs from the first. */
export const writeState = (state) => {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(state))
    if (String(value) !== String(FIRST[name])) written.set(name, name === 'vendors' ? value.join(' ') : value);
  return String(written);
};

/** The options that a state stands for. The banner takes its language from the page, so that no option has to say it. */
export const optionsOf = (state) => {
  const { vendors, theme, layout, preferences, reopen, accent, region, site, url, version, revisedAt } = state;
  const { transmission: externalTransmission, company: name, email } = state;
  return {
    vendors,
    ...(site && { site }),
    policy: {
      ...(url && { url }),
      ...(version && { version }),
      ...(revisedAt && { revisedAt }),
      ...(externalTransmission && { externalTransmission }),
    },
    ...((name || email) && { contacts: { ...(name && { name }), ...(email && { email }) } }),
    ...(region && { region }),
    ...(theme !== 'auto' && { theme }),
    ...(layout !== 'bar' && { layout }),
    ...(preferences !== 'dialog' && { preferences }),
    ...(reopen && { reopen: true }),
    ...(accent && { accent }),
  };
};
