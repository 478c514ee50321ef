/** Whether a value can be what a page calls by a global name: an object or function, no element that bears the name. */
const isThing = (value) => !!value && /^(object|function)$/.test(typeof value) && !(value instanceof Node);

export { isThing };
