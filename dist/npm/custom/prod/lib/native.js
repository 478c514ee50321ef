/**
 * The browser's own functions, past what a page has broken or given their names: what throws when it is read, or is not
 * there, is nothing, and only what needs it fails.
 */
/** Asked for time and again while the guard is installed, and slow to be found on the window. */
const prototypes = new Map();
/** The prototype of an interface, if the browser has it. */
const prototypeOf = (name) => {
    if (!prototypes.has(name)) {
        const { value } = Object.getOwnPropertyDescriptor(globalThis, name) || {};
        prototypes.set(name, value?.prototype);
    }
    return prototypes.get(name);
};
const read = (interfaceName, name) => {
    const prototype = prototypeOf(interfaceName);
    return (prototype && Object.getOwnPropertyDescriptor(prototype, name)) || {};
};
/** Methods of an interface by their names. */
const methodsOf = (interfaceName, ...names) => {
    const methods = Object.create(null);
    for (const name of names)
        methods[name] = read(interfaceName, name).value;
    return methods;
};
/** The getter of a property: the quickest way to read it past an element that bears its name. */
const getterOf = (interfaceName, property) => read(interfaceName, property).get;
/** Tells elements from other nodes: `instanceof` takes several times as long, and `Node.ELEMENT_NODE` longer to be read. */
const createElementTest = () => {
    const typeOf = getterOf('Node', 'nodeType');
    return (node) => typeOf.call(node) === 1;
};

export { createElementTest, getterOf, methodsOf, prototypeOf };
