import { own } from '../lib/own.js';
import { readCategories } from './readCategories.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';
import { watchClients } from './watchClients.js';

/**
 * Segment: a source middleware that drops events while denied, and else says in each what was consented to.
 * https://www.twilio.com/docs/segment/privacy/consent-management
 * https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/middleware
 */
registerSignal('segment', (settings) => {
    const vendors = vendorsOf(settings, 'segment');
    if (!vendors.length)
        return () => { };
    const { categories, preferenceEvent } = readSignalOptions(settings, 'segment');
    const purposes = Object.fromEntries(settings.purposes.map(({ id }) => [id, id]));
    const preferences = readCategories(settings, 'segment', categories === undefined ? purposes : {}, categories);
    const seen = new WeakSet();
    let decision;
    const middleware = ({ payload, next }) => {
        // an event for which it is not called is dropped
        if (!decision || choiceOf(vendors, decision) === 'denied')
            return;
        const context = own(payload.obj.context);
        const consent = { ...own(context.consent), categoryPreferences: preferences(decision) };
        payload.obj.context = { ...context, consent };
        next(payload);
    };
    let last = '';
    let isChange = false;
    const look = watchClients(settings, 'segment', { global: 'analytics' }, (client) => {
        if (typeof client.addSourceMiddleware !== 'function')
            return;
        if (!seen.has(client))
            client.addSourceMiddleware(middleware);
        seen.add(client);
        if (isChange && preferenceEvent === true)
            client.track?.('Segment Consent Preference Updated');
    });
    return (next) => {
        decision = next;
        const said = JSON.stringify(preferences(next));
        isChange = last !== '' && said !== last;
        last = said;
        look();
        isChange = false;
    };
});
