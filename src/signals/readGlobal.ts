/** What the page itself calls by a global name: neither an element of that name, nor what a getter would have to be run for. */
export const readGlobal = (name: string): unknown => Object.getOwnPropertyDescriptor(window, name)?.value as unknown;
