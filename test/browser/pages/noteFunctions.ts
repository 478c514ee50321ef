declare global {
  interface Window {
    /** The functions of the browser that are others now than when `noteFunctions` was called. */
    changedFunctions: () => string[];
  }
}

/** Notes every function, getter and setter that the browser has, on the window and on interfaces. Runs inside the page. */
export const noteFunctions = (): void => {
  const owners: [name: string, owner: object][] = [
    ['window', window],
    ['document', document],
  ];
  for (const key of Object.getOwnPropertyNames(window)) {
    const value: unknown = Object.getOwnPropertyDescriptor(window, key)!.value;
    const made = typeof value === 'function' && (value as { prototype?: object }).prototype;
    if (made && /^[A-Z]/.test(key)) owners.push([key, made]);
  }
  const note = (): Map<string, unknown> => {
    const found = new Map<string, unknown>();
    for (const [name, owner] of owners) {
      const properties = Object.getOwnPropertyDescriptors(owner) as Record<string, PropertyDescriptor>;
      for (const [key, { value, get, set }] of Object.entries(properties)) {
        if (typeof value === 'function') found.set(`${name}.${key}`, value);
        if (get) found.set(`get ${name}.${key}`, get);
        if (set) found.set(`set ${name}.${key}`, set);
      }
    }
    return found;
  };
  const before = note();
  window.changedFunctions = () => {
    const now = note();
    return [...before].flatMap(([name, value]) => (now.get(name) === value ? [] : [name]));
  };
};
