/** Hotjar: recordings and surveys. */
const facts = {
    id: 'hotjar',
    purpose: 'analytics',
    hosts: ['hotjar.com', 'hotjar.io', 'contentsquare.net'],
    cookies: [
        '_hjSessionUser_*',
        '_hjSession_*',
        '_hjFirstSeen',
        '_hjAbsoluteSessionInProgress',
        '_hjIncludedInSessionSample_*',
        '_hjIncludedInPageviewSample',
        '_hjTLDTest',
        '_hjid',
        '_hjHasCachedUserAttributes',
        '_hjUserAttributesHash',
        '_hjClosedSurveyInvites',
        '_hjDonePolls',
        '_hjMinimizedPolls',
        // not _cs_optout, which keeps an opt-out
        '_cs_id',
        '_cs_s',
        '_cs_c',
        '_cs_cvars',
        '_cs_ex',
        '_cs_debug',
        '_cs_mk_aa',
    ],
    storage: ['_hjActiveViewportIds', 'hjActiveViewportIds', 'hjViewportId', '_hjUserAttributes'],
    // Hotjar’s tracking code, as public repositories carry it (2026-11-28)
    stubs: [{ name: 'hj', kind: 'function', queue: 'q' }],
    company: 'Hotjar Ltd.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
