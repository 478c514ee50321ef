import { attempt } from '../lib/attempt.js';
import { isStub } from './isStub.js';
import { isThing } from './isThing.js';

/**
 * What the page itself calls by a global name, an object or function; nothing where an element bears the name, or a stub of ours, or
 * something else.
 */
export const readGlobal = (name: string): object | undefined => {
  const value: unknown =
    Object.getOwnPropertyDescriptor(window, name) && attempt<unknown>(() => Reflect.get(window, name));
  return isThing(value) && !isStub(value) ? value : undefined;
};
