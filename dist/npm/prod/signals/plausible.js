import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';
import { watchClients } from './watchClients.js';

/** Plausible: `transformRequest`, an option of its script, drops events. @plausible-analytics/tracker 0.4.6. */
registerSignal('plausible', (settings) => {
    const vendors = vendorsOf(settings, 'plausible');
    if (!vendors.length)
        return () => { };
    const seen = new WeakSet();
    let isGranted = false;
    const filter = (overrides) => {
        const transform = overrides?.transformRequest;
        return {
            ...overrides,
            transformRequest: (payload) => {
                if (!isGranted)
                    return null;
                return typeof transform === 'function' ? transform(payload) : payload;
            },
        };
    };
    const look = watchClients(settings, 'plausible', { global: 'plausible' }, (client) => {
        if (seen.has(client))
            return;
        const { init } = client;
        if (client.o)
            client.o = filter(client.o);
        else if (typeof init === 'function')
            client.init = (overrides) => init(filter(overrides));
        else
            return;
        seen.add(client);
    });
    return (decision) => {
        isGranted = choiceOf(vendors, decision) === 'granted';
        look();
    };
});
