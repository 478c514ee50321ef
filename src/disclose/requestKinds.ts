import { GDPR } from '../lib/gdpr.js';
import type { RequestKind } from '../locales/rightsMessages.js';
import type { Settings } from '../types/internal.js';

const KINDS: readonly RequestKind[] = [
  ...(['purpose', 'disclosure', 'correction', 'addition'] as const),
  ...(['deletion', 'suspension', 'provision', 'erasure'] as const),
];

/** What visitors can ask of the site. Under the GDPR also restriction (Art. 18) and review by a person (Art. 22(3)). */
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
