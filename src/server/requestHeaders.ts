import { attempt } from '../lib/attempt.js';
import { own } from '../lib/own.js';

/** A request as servers have it: the web's own, or Node's, whose headers are an object with names in lower case. */
export interface RequestLike {
  readonly headers: Pick<Headers, 'get'> | Readonly<Partial<Record<string, string | readonly string[]>>>;
}

/** One header of a request; empty where it has none. Throws where it cannot be read. */
export const readHeader = ({ headers }: RequestLike, name: string): string => {
  if (typeof headers.get === 'function') return headers.get(name) ?? '';
  const value = own<Record<string, unknown>>(headers)[name] ?? '';
  if (typeof value !== 'string' && !Array.isArray(value)) throw new TypeError(name);
  return typeof value === 'string' ? value : value.join('; ');
};

/** Every value that a Cookie header has under a name, in its order: several domains or paths may each hold one. */
export const readCookieHeader = (header: string, name: string): string[] =>
  header.split(';').flatMap((pair) => {
    const [key = '', ...rest] = pair.trim().split('=');
    // the page decodes names, too
    return attempt(() => decodeURIComponent(key)) === name ? [rest.join('=')] : [];
  });
