const TYPES = [
    ['advertising', 'ad_storage', 'ad_user_data', 'ad_personalization'],
    ['analytics', 'analytics_storage'],
    ['functional', 'functionality_storage', 'personalization_storage'],
    ['necessary', 'security_storage'],
];
/** A command the only way Google's tags take it: an `arguments` object, not an array. */
function command(..._parts) {
    // oxlint-disable-next-line prefer-rest-params
    return arguments;
}
const layer = () => {
    const scope = window;
    return (Array.isArray(scope.dataLayer) ? scope.dataLayer : (scope.dataLayer = []));
};
/** Google's types, by the purpose that each stands under. */
const consentTypes = (choose) => {
    const types = {};
    for (const [purpose, ...names] of TYPES)
        for (const name of names)
            types[name] = choose(purpose);
    return types;
};
/** Google's types are page-wide: one is granted only if every Google vendor of its purpose is, or the purpose where none is. */
const idsOf = (purpose, vendors) => {
    const ids = vendors.filter((vendor) => vendor.purpose === purpose).map(({ id }) => id);
    return ids.length ? ids : [purpose];
};
/**
 * Queues commands of ours. While no tag of Google's reads the queue (one that does puts a `push` of its own there), each stands
 * behind the one before it, and in front of what the page has queued meanwhile: a `config` that waits for its tag would else be
 * sent as denied, though the visitor has accepted.
 */
const createQueue = () => {
    let latest;
    const scope = window;
    // the site's code calls it, also while the inline snippet that makes it is held
    if (typeof scope.gtag !== 'function')
        scope.gtag = (...parts) => void layer().push(command(...parts));
    return (...parts) => {
        const entries = layer();
        const next = command(...parts);
        const at = entries.push === [].push ? entries.indexOf(latest) + 1 : 0;
        if (at)
            entries.splice(at, 0, next);
        else
            entries.push(next);
        latest = next;
    };
};
/** Those of the declared vendors that Google Consent Mode speaks for. */
const googleVendors = (vendors) => vendors.filter(({ signals }) => [signals].flat().includes('google'));
/** Speaks for the declared Google vendors; stays silent if there are none. */
const createGoogleBasicSignal = (settings) => {
    const vendors = googleVendors(settings.vendors);
    if (!vendors.length)
        return () => { };
    const queue = createQueue();
    queue('consent', 'default', consentTypes(() => 'denied'));
    queue('set', 'ads_data_redaction', true);
    queue('set', 'url_passthrough', false);
    let last = '';
    return (decision) => {
        const types = consentTypes((purpose) => idsOf(purpose, vendors).every((id) => decision.choices[id] === 'granted') ? 'granted' : 'denied');
        const said = JSON.stringify(types);
        // "default" already says denied; before an answer there is nothing to update
        if (said === last ||
            (!last && decision.status === 'undecided' && decision.regime === 'opt-in' && !decision.regimes))
            return;
        last = said;
        queue('consent', 'update', types);
    };
};

export { consentTypes, createGoogleBasicSignal, createQueue, googleVendors, idsOf };
