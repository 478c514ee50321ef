import { letLoad } from './letLoad.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';
import { watchClients } from './watchClients.js';

const isAnonymous = (settings) => readSignalOptions(settings, 'snowplow').anonymous === true;
registerSignal('snowplow', (settings) => {
    const vendors = vendorsOf(settings, 'snowplow');
    if (!vendors.length)
        return () => { };
    const { storage } = readSignalOptions(settings, 'snowplow');
    const told = new WeakMap();
    let isGranted = false;
    const tell = (tracker) => {
        const earlier = told.get(tracker);
        if (earlier === undefined && !isAnonymous(settings))
            tracker.addPlugin({ plugin: { filter: () => isGranted } });
        told.set(tracker, isGranted);
        if (isGranted === earlier)
            return;
        if (!isGranted) {
            // an event that is skipped would have set its cookies by then
            tracker.enableAnonymousTracking({
                options: { withServerAnonymisation: true },
                stateStorageStrategy: 'none',
            });
            tracker.clearUserData();
        }
        else if (earlier === false) {
            const stateStorageStrategy = typeof storage === 'string' ? storage : 'cookieAndLocalStorage';
            tracker.disableAnonymousTracking({ stateStorageStrategy });
        }
    };
    /** The snippet's function calls it on all trackers, in turn with what the page has queued. */
    const callback = function () {
        for (const tracker of Object.values(Object(this)))
            tell(tracker);
    };
    const look = watchClients(settings, 'snowplow', { global: 'snowplow' }, (client) => {
        if (typeof client === 'function')
            client(callback);
        else
            tell(client);
    });
    return (decision) => {
        isGranted = choiceOf(vendors, decision) === 'granted';
        look();
    };
}, (settings) => (isAnonymous(settings) ? letLoad(settings, vendorsOf(settings, 'snowplow')) : settings));
