import { vendorsOf, choiceOf } from './vendorsOf.js';
import { watchClients } from './watchClients.js';

/** A signal to such a library: each of its clients is told what holds, and told again when that changes. */
const createClientSignal = (name, { methods, tell, ...whereabouts }) => (settings) => {
    const vendors = vendorsOf(settings, name);
    if (!vendors.length)
        return () => { };
    const told = new WeakMap();
    let decision;
    const use = (client) => {
        const methodsOf = client;
        if (!decision || methods.some((method) => typeof methodsOf[method] !== 'function'))
            return;
        const choice = choiceOf(vendors, decision);
        if (told.get(client) === choice)
            return;
        told.set(client, choice);
        tell(methodsOf, choice === 'granted', settings, decision);
    };
    const look = watchClients(settings, name, whereabouts, use);
    return (next) => {
        decision = next;
        look();
    };
};

export { createClientSignal };
