/** Lets an assignment to a global through that was watched. Afterwards the global is an ordinary property. */
const assignGlobal = (name, earlier, value) => {
    if (earlier?.set) {
        // whoever waits too, and stood here before, has its turn
        Object.defineProperty(window, name, earlier);
        earlier.set.call(window, value);
    }
    else
        Object.defineProperty(window, name, { value, configurable: true, enumerable: true, writable: true });
};

export { assignGlobal };
