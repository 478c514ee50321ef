import { prototypeOf } from '../../lib/native.js';
import { DONE } from '../interceptor/standIns.js';

/**
 * Markup that is read, for an editor would save what we have made of it. `original` gives a copy, if something is held;
 * `inner` and `outer` are the browser's own properties.
 */
const guardReading = ({ onCall }, original, inner, outer) => {
    const read = ({ get }) => (self) => {
        const copy = original(self);
        return copy ? get.call(copy) : DONE;
    };
    const show = read(inner);
    onCall(prototypeOf('Element'), 'getHTML', (args, self) => {
        const shown = args.length ? DONE : show(self);
        return shown === DONE ? args : shown;
    });
    onCall(prototypeOf('XMLSerializer'), 'serializeToString', ([node, ...rest]) => [
        (node instanceof Node && original(node)) || node,
        ...rest,
    ]);
    return { show, showWhole: read(outer) };
};

export { guardReading };
