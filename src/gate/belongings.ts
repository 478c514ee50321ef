import type { Settings } from '../types.js';

/** Where something is kept: `cookies`, or any of the browser's other stores for scripts. */
export type Kept = 'cookies' | 'storage';

/** Tells whether something kept under this name is a denied vendor's, and no granted one's. */
export type IsDenied = (kept: Kept, name: string) => boolean;

const toSource = (pattern: string): string => pattern.replace(/[^\w*-]/g, '\\$&').replace(/\*/g, '.*');

/** Matches whole names that fit any of the patterns; `*` stands for a part that varies. */
export const toNames = (patterns: readonly string[] = []): RegExp =>
  new RegExp(`^(?:${patterns.map(toSource).join('|')})$`);

/** Makes the look-up of whose a name is. What Sekisho itself keeps is nobody else's. */
export const createBelongings = (
  { vendors, cookie }: Pick<Settings, 'vendors' | 'cookie'>,
  isGranted: (ids: string[]) => boolean,
): IsDenied => {
  const owners = vendors.map(({ id, cookies, storage }) => ({
    id,
    cookies: toNames(cookies),
    storage: toNames(storage),
  }));
  return (kept, name) => {
    if (!name || name.split('.')[0] === cookie.name) return false;
    const named = owners.filter((owner) => owner[kept].test(name));
    return named.length > 0 && !named.some(({ id }) => isGranted([id]));
  };
};
