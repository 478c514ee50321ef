/**
 * Reads a property of a node past elements that bear its name: `<img name="cookie">` makes `document.cookie` an image, and
 * `<input name="matches">` its form's `matches` a field, in every engine (DOM clobbering).
 */
export const of = <Target extends Node, Key extends keyof Target>(target: Target, key: Key): Target[Key] => {
  const value = Reflect.get(Object.getPrototypeOf(target) as object, key, target) as Target[Key];
  return typeof value === 'function' ? (value.bind(target) as Target[Key]) : value;
};

/** Reads a property of the document like that. */
export const page = <Key extends keyof Document>(key: Key): Document[Key] => of(document, key);
