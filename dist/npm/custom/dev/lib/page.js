/**
 * Reads a property of a node past elements that bear its name: `<img name="cookie">` makes `document.cookie` an image, and
 * `<input name="matches">` its form's `matches` a field, in every engine (DOM clobbering).
 */
const of = (target, key) => {
    const value = Reflect.get(Object.getPrototypeOf(target), key, target);
    return typeof value === 'function' ? value.bind(target) : value;
};
/** Reads a property of the document like that. */
const page = (key) => of(document, key);

export { of, page };
