/**
 * Reads a property of the document past elements that bear its name: `<img name="cookie">` makes `document.cookie` an
 * image, in every engine (DOM clobbering).
 */
const page = (key) => {
    const value = Reflect.get(Document.prototype, key, document);
    return typeof value === 'function' ? value.bind(document) : value;
};

export { page };
