import { vendorsOf, choiceOf } from './vendorsOf.js';
import { watchClients } from './watchClients.js';

/** A signal to such a library: each of its clients is told what holds, and told again when that changes. */
const createClientSignal = (name, { methods, beside, tell, ...whereabouts }) => (settings) => {
    const vendors = vendorsOf(settings, name);
    if (!vendors.length)
        return () => { };
    const told = new WeakMap();
    let decision;
    const use = (client) => {
        const methodsOf = client;
        if (!decision || methods.some((method) => typeof methodsOf[method] !== 'function'))
            return;
        const state = [choiceOf(vendors, decision) === 'granted', beside?.(settings, decision)];
        const said = JSON.stringify(state);
        if (told.get(client) === said)
            return;
        told.set(client, said);
        tell(methodsOf, ...state);
    };
    const look = watchClients(settings, name, whereabouts, use);
    return (next) => {
        decision = next;
        look();
    };
};

export { createClientSignal };
