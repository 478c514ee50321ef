import type { Profile, Source } from './Profile.js';
import { duties, profile as federal, rules as federalRules } from './us.js';
import { usAges } from './usAges.js';

/** Those of every state: what is California's alone are duties. */
export const rules = federalRules;

const SIGNALS: Source = {
  source: '11 CCR § 7025(c) (law.cornell.edu; nelsonmullins.com, 2026-01-13)',
  checked: '2026-11-28',
  sure: 'high',
};

const REQUESTS: Source = { source: '11 CCR § 7026(a) (law.cornell.edu)', checked: '2026-11-28', sure: 'high' };

export const profile: Profile<typeof rules> = {
  ...federal,
  id: 'US-CA',
  name: 'California',
  regions: ['US-CA'],
  laws: ['CCPA as amended by the CPRA', 'California Opt Me Out Act (AB 566), 2027-01-01'],
  gpc: { isBinding: true, ...SIGNALS },
  duties: [
    ...duties.filter(({ id }) => id !== 'opt-out-link'),
    {
      id: 'opt-out-link',
      where: 'every-page',
      about:
        'A link in the header or footer, with one of these titles; beside the last two stands the opt-out icon, about as large as other icons of the page.',
      labels: [
        'Do Not Sell or Share My Personal Information',
        'Your Privacy Choices',
        'Your California Privacy Choices',
      ],
      source: '11 CCR § 7013 and § 7015 (getprivisy.com; oag.ca.gov)',
      checked: '2026-11-28',
      sure: 'high',
    },
    {
      id: 'signal-honoured',
      where: 'every-page',
      about:
        'Whether the browser’s signal was processed is shown without opening anything, and a switch shows that sale and sharing are refused. The signal is an opt-out for the browser, for what is known under its identifiers, and for the person where they are known; nothing more may be asked of them.',
      labels: ['Opt-Out Request Honored', 'Opt-Out Request Preference Signal Honored'],
      ...SIGNALS,
    },
    {
      id: 'sale-request',
      where: 'site',
      about:
        'A way to refuse sale and sharing that goes beyond cookies, such as a form: a cookie banner alone is none, for data is sold by other ways, too.',
      ...REQUESTS,
    },
    {
      id: 'sensitive-request',
      where: 'site',
      about: 'A way to limit the use of sensitive data, on the page to which that link leads.',
      source: '11 CCR § 7015 (getprivisy.com); Civil Code 1798.121',
      checked: '2026-11-28',
      sure: 'medium',
    },
  ],
  ages: [
    ...federal.ages,
    {
      ...usAges.CA,
      source: 'Civil Code 1798.120(c): opt-in from 13 to 15, a parent’s below',
      checked: '2026-11-28',
      sure: 'high',
    },
  ],
};
