import type { Disclosure } from '../types/index.js';
/** What the link to a vendor's privacy policy leads to, as the messages name it: `privacy` for the policy itself. */
export declare const policyKind: (kind: Disclosure['privacyPolicyKind']) => 'privacy' | 'unverified' | 'company' | 'processing';
