/**
 * The browser's own functions, past what a page has broken or given their names: what throws when it is read, or is not
 * there, is nothing, and only what needs it fails.
 */
type Interfaces = {
    [Name in keyof typeof globalThis]: (typeof globalThis)[Name] extends {
        prototype: infer Type;
    } ? Type : never;
};
/** The prototype of an interface, if the browser has it. */
export declare const prototypeOf: <Name extends string>(name: Name) => (Name extends keyof Interfaces ? Interfaces[Name] : object) | undefined;
/** Methods of an interface by their names. */
export declare const methodsOf: <Name extends keyof Interfaces, Method extends keyof Interfaces[Name] & string>(interfaceName: Name, ...names: Method[]) => Pick<Interfaces[Name], Method>;
/** The getter of a property: the quickest way to read it past an element that bears its name. */
export declare const getterOf: <Name extends keyof Interfaces, Property extends keyof Interfaces[Name] & string>(interfaceName: Name, property: Property) => ((this: unknown) => Interfaces[Name][Property]);
/** Tells elements from other nodes: `instanceof` takes several times as long, and `Node.ELEMENT_NODE` longer to be read. */
export declare const createElementTest: () => ((node: Node) => node is Element);
export {};
