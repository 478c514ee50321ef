import type { RequestKind } from '../locales/rightsMessages.js';
import type { Settings } from '../types/internal.js';

const KINDS: readonly RequestKind[] = [
  ...(['purpose', 'disclosure', 'correction', 'addition'] as const),
  ...(['deletion', 'suspension', 'provision', 'erasure'] as const),
];

/** Where GDPR holds, that of the United Kingdom included: restriction (Art. 18) and review by a person (Art. 22(3)). */
const GDPR = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** What visitors can ask of the site. */
export const requestKinds = ({
  rights,
  policy,
  purposes,
}: Pick<Settings, 'rights' | 'policy' | 'purposes'>): RequestKind[] => {
  const isGdpr = GDPR.includes(policy.jurisdiction ?? '');
  const isReviewable = rights.review ?? (isGdpr && purposes.some(({ explicit }) => explicit));
  return [
    ...KINDS,
    ...((rights.restriction ?? isGdpr) ? (['restriction'] as const) : []),
    ...(isReviewable ? (['review'] as const) : []),
  ];
};
