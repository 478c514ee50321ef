import { DONE } from './intercept.js';

/** Markup that is read, for an editor would save what we have made of it. `original` gives a copy, if something is held. */
const guardReading = ({ onCall }, original) => {
    const read = (name) => {
        const { get } = Object.getOwnPropertyDescriptor(Element.prototype, name);
        return (self) => {
            const copy = original(self);
            return copy ? get.call(copy) : DONE;
        };
    };
    const show = read('innerHTML');
    onCall(Element.prototype, 'getHTML', (args, self) => {
        const shown = args.length ? DONE : show(self);
        return shown === DONE ? args : shown;
    });
    onCall(XMLSerializer.prototype, 'serializeToString', ([node, ...rest]) => [
        (node instanceof Node && original(node)) || node,
        ...rest,
    ]);
    return { show, showWhole: read('outerHTML') };
};

export { guardReading };
