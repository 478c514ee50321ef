import { readGlobal } from './readGlobal.js';
import { whenGlobal } from './whenGlobal.js';

/**
 * Keeps what the page calls by a global name told of the latest state: as soon as it is there, and with each state that is
 * another; also anew, where another has come into its place.
 */
const createTeller = (name, tell) => {
    let state;
    let told;
    let said = '';
    const speak = () => {
        const receiver = readGlobal(name);
        const next = JSON.stringify(state);
        if (!receiver || (receiver === told && next === said))
            return;
        tell(receiver, state);
        told = receiver;
        said = next;
    };
    let look;
    return (next) => {
        state = next;
        if (!look)
            look = whenGlobal(name, speak);
        else
            look();
        speak();
    };
};

export { createTeller };
