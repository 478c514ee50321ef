const TYPES = [
    ['advertising', 'ad_storage', 'ad_user_data', 'ad_personalization'],
    ['analytics', 'analytics_storage'],
    ['functional', 'functionality_storage', 'personalization_storage'],
    ['necessary', 'security_storage'],
];
/** Queues a command the only way Google's tags take it: as an `arguments` object, not an array. */
function gtag(..._command) {
    const scope = window;
    if (!Array.isArray(scope.dataLayer))
        scope.dataLayer = [];
    // oxlint-disable-next-line prefer-rest-params
    scope.dataLayer.push(arguments);
}
/** Google's types are page-wide: one is granted only if every Google vendor of its purpose is. */
const consentTypes = (choose) => {
    const types = {};
    for (const [purpose, ...names] of TYPES)
        for (const name of names)
            types[name] = choose(purpose);
    return types;
};
/** Speaks for the declared Google vendors; stays silent if there are none. */
const createGoogleSignal = (settings) => {
    const vendors = settings.vendors.filter(({ signal }) => signal === 'google');
    if (!vendors.length)
        return () => { };
    gtag('consent', 'default', consentTypes(() => 'denied'));
    gtag('set', 'ads_data_redaction', true);
    gtag('set', 'url_passthrough', false);
    let last = '';
    return (decision) => {
        const ids = (purpose) => {
            const own = vendors.filter((vendor) => vendor.purpose === purpose).map(({ id }) => id);
            return own.length ? own : [purpose];
        };
        const types = consentTypes((purpose) => ids(purpose).every((id) => decision.choices[id] === 'granted') ? 'granted' : 'denied');
        const command = JSON.stringify(types);
        // "default" already says denied; before an answer there is nothing to update
        if (command === last || (!last && decision.status === 'undecided' && decision.regime === 'opt-in'))
            return;
        last = command;
        gtag('consent', 'update', types);
    };
};

export { createGoogleSignal };
