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
    company: 'Hotjar Ltd.',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
