/**
 * Reads a property of the document past elements that bear its name: `<img name="cookie">` makes `document.cookie` an
 * image, in every engine (DOM clobbering).
 */
export const page = <Key extends keyof Document>(key: Key): Document[Key] => {
  const value = Reflect.get(Document.prototype, key, document) as Document[Key];
  return typeof value === 'function' ? value.bind(document) : value;
};
