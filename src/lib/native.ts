/**
 * The browser's own functions, past what a page has broken or given their names: what throws when it is read, or is not
 * there, is nothing, and only what needs it fails.
 */

type Interfaces = {
  [Name in keyof typeof globalThis]: (typeof globalThis)[Name] extends { prototype: infer Type } ? Type : never;
};

/** Asked for time and again while the guard is installed, and slow to be found on the window. */
const prototypes = new Map<string, object | undefined>();

/** The prototype of an interface, if the browser has it. */
export const prototypeOf = <Name extends string>(
  name: Name,
): (Name extends keyof Interfaces ? Interfaces[Name] : object) | undefined => {
  if (!prototypes.has(name)) {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name) || {};
    prototypes.set(name, (value as { prototype?: object } | undefined)?.prototype);
  }
  return prototypes.get(name) as never;
};

const read = (interfaceName: string, name: string): PropertyDescriptor => {
  const prototype: object | undefined = prototypeOf(interfaceName);
  return (prototype && Object.getOwnPropertyDescriptor(prototype, name)) || {};
};

/** Methods of an interface by their names. */
export const methodsOf = <Name extends keyof Interfaces, Method extends keyof Interfaces[Name] & string>(
  interfaceName: Name,
  ...names: Method[]
): Pick<Interfaces[Name], Method> => {
  const methods: Record<string, unknown> = Object.create(null);
  for (const name of names) methods[name] = read(interfaceName, name).value;
  return methods as Pick<Interfaces[Name], Method>;
};

/** The getter of a property: the quickest way to read it past an element that bears its name. */
export const getterOf = <Name extends keyof Interfaces, Property extends keyof Interfaces[Name] & string>(
  interfaceName: Name,
  property: Property,
): ((this: unknown) => Interfaces[Name][Property]) => read(interfaceName, property).get as never;

/** Tells elements from other nodes: `instanceof` takes several times as long, and `Node.ELEMENT_NODE` longer to be read. */
export const createElementTest = (): ((node: Node) => node is Element) => {
  const typeOf = getterOf('Node', 'nodeType');
  return (node): node is Element => typeOf.call(node) === 1;
};
