import { GDPR } from '../lib/gdpr.js';

const KINDS = [
    ...['purpose', 'disclosure', 'correction', 'addition'],
    ...['deletion', 'suspension', 'provision', 'erasure'],
];
/** What visitors can ask of the site. Under the GDPR also restriction (Art. 18) and review by a person (Art. 22(3)). */
const requestKinds = ({ rights, policy, purposes, }) => {
    const isGdpr = GDPR.includes(policy.jurisdiction ?? '');
    const isReviewable = rights.review ?? (isGdpr && purposes.some(({ explicit }) => explicit));
    return [
        ...KINDS,
        ...((rights.restriction ?? isGdpr) ? ['restriction'] : []),
        ...(isReviewable ? ['review'] : []),
    ];
};

export { requestKinds };
