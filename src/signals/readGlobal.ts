/** What the page itself calls by a global name, an object or function; nothing where an element bears the name, or something else. */
export const readGlobal = (name: string): object | undefined => {
  const value: unknown = Object.getOwnPropertyDescriptor(window, name) && Reflect.get(window, name);
  return value && /^(object|function)$/.test(typeof value) && !(value instanceof Node) ? value : undefined;
};
