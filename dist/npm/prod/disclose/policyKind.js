/** What the link to a vendor's privacy policy leads to, as the messages name it: `privacy` for the policy itself. */
const policyKind = (kind) => kind === 'unverified' || kind === 'company' || kind === 'processing' ? kind : 'privacy';

export { policyKind };
