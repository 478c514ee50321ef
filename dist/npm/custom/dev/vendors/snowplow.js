// The collectors that Snowplow runs. A site whose collector, or whose copy of the tracker, has another host adds that.
/** Snowplow: the web tracker and the collectors that Snowplow hosts. */
const facts = {
    id: 'snowplow',
    purpose: 'analytics',
    hosts: ['snplow.net', 'd32hwlnfiv2gyn.cloudfront.net'],
    cookies: ['_sp_id.*', '_sp_ses.*'],
    storage: ['_sp_id.*', '_sp_ses.*', '_sp_tab_id', 'snowplowOutQueue_*'],
    signals: ['snowplow'],
    // Snowplow’s tag, as public repositories carry it (2026-11-28): under the name that its documentation has
    stubs: [{ name: 'snowplow', kind: 'function', queue: 'q' }],
    company: 'Snowplow Analytics Ltd',
    catalogue: true,
};
({
    company: facts.company});

export { facts };
