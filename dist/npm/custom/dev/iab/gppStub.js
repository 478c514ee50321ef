import { callSafely } from './callSafely.js';

const createGppStub = (first) => {
    let ping = first;
    let lastId = 0;
    const listeners = [];
    const eventOf = (eventName, listenerId, data) => ({
        eventName,
        listenerId,
        data,
        pingData: { ...ping },
    });
    const answer = (command, given, parameter) => {
        // how the library asks for what has been gathered
        if (command === undefined)
            return [];
        if (command === 'events')
            return listeners;
        const callback = callSafely(given);
        switch (command) {
            case 'ping':
                callback({ ...ping }, true);
                break;
            case 'addEventListener': {
                const id = (lastId += 1);
                listeners.push({ id, callback, parameter });
                callback(eventOf('listenerRegistered', id, true), true);
                break;
            }
            case 'removeEventListener': {
                const at = listeners.findIndex(({ id }) => id === parameter);
                if (at >= 0)
                    listeners.splice(at, 1);
                callback(eventOf('listenerRemoved', Number(parameter), at >= 0), true);
                break;
            }
            case 'hasSection':
                callback(false, true);
                break;
            case 'getSection':
            case 'getField':
                callback(null, true);
                break;
            default:
                callback(null, false);
        }
        return undefined;
    };
    return {
        answer,
        change(changes, event) {
            ping = { ...ping, ...changes };
            if (event)
                for (const { id, callback } of [...listeners])
                    callback(eventOf(event, id, ping[event]), true);
        },
    };
};

export { createGppStub };
