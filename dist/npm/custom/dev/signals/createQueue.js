import { attempt } from '../lib/attempt.js';
import { throwLater } from '../lib/throwLater.js';
import { createStubValue } from './createStubValue.js';
import { STUB } from './isStub.js';
import { passCall } from './passCall.js';

/** What waits, at most: the first calls say who and where, so they stay, and what comes after them is dropped. */
const LONGEST_QUEUE = 1000;
/** A queue in the shape of a vendor's own. It sends nothing. */
const createQueue = (stub) => {
    let calls = [];
    let isKept = true;
    let isOurs = true;
    let receive;
    const { value, entries, lists } = createStubValue(stub, (call, written, list) => {
        if (isOurs) {
            if (!isKept)
                return;
            if (receive)
                return receive(call);
            if (calls.length >= LONGEST_QUEUE)
                return;
            calls.push(call);
        }
        // not by its own `push`
        list.splice(list.length, 0, ...written);
    });
    const empty = () => {
        const waiting = calls;
        calls = [];
        if (isOurs)
            for (const one of lists)
                one.length = 0;
        return waiting;
    };
    return {
        globals: { [stub.name]: value, ...(stub.list && { [stub.list]: entries }) },
        keep(isToBeKept) {
            isKept = isToBeKept;
            if (!isKept)
                empty();
        },
        letGo() {
            isOurs = false;
            calls = [];
            Reflect.deleteProperty(entries, 'push');
            Reflect.deleteProperty(value, STUB);
        },
        handOver(find) {
            receive = (call) => {
                attempt(() => passCall(stub, find, call), throwLater);
            };
            empty().forEach(receive);
        },
    };
};

export { LONGEST_QUEUE, createQueue };
