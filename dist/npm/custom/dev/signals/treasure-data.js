import { readGlobal } from './readGlobal.js';
import { createClientSignal } from './createClientSignal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';

/** Treasure Data: events are blocked and unblocked, its signed mode is left and entered. td-js-sdk 4.4.3, README.md. */
/** What a client of the snippet still has to do comes in the order of its methods' names, not of the calls. */
const drop = (client, method) => {
    const calls = Object.getOwnPropertyDescriptor(client, `_${method}`)?.value;
    if (Array.isArray(calls))
        calls.length = 0;
};
registerSignal('treasure-data', createClientSignal('treasure-data', {
    global: 'td',
    names: ['Treasure'],
    find: () => Object.getOwnPropertyDescriptor(Object(readGlobal('Treasure')), 'clients')?.value,
    methods: ['blockEvents', 'unblockEvents', 'setSignedMode', 'setAnonymousMode'],
    // whether it may have identifiers, where the site has named who permits them
    beside(settings, { choices }) {
        const { signed } = readSignalOptions(settings, 'treasure-data');
        return signed === undefined ? undefined : typeof signed === 'string' && choices[signed] === 'granted';
    },
    tell: (client, isGranted, isSigned) => {
        if (isGranted && isSigned === true) {
            drop(client, 'setAnonymousMode');
            client.setSignedMode();
        }
        else if (!isGranted || isSigned !== undefined) {
            drop(client, 'setSignedMode');
            client.setAnonymousMode();
        }
        if (isGranted) {
            client.unblockEvents();
        }
        else {
            drop(client, 'unblockEvents');
            client.blockEvents();
        }
    },
}));
