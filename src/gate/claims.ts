import type { Vendor } from '../types.js';

interface Claim {
  readonly host: string;
  /** Start of the path and query; empty for the whole host. */
  readonly prefix: string;
  readonly id: string;
}

const toClaim = (id: string, pattern: string): Claim => {
  const slash = pattern.indexOf('/');
  return slash < 0
    ? { host: pattern, prefix: '', id }
    : { host: pattern.slice(0, slash), prefix: pattern.slice(slash), id };
};

/**
 * Makes the look-up of whose an address is: the vendors whose pattern fits it best. A host covers its subdomains; the
 * longer pattern wins, and where several vendors claim the same, all of them are meant.
 */
export const createClaims = (
  vendors: readonly Vendor[],
): ((url: Pick<URL, 'hostname' | 'pathname' | 'search'>) => string[]) => {
  const claims = vendors.flatMap(({ id, hosts }) => (hosts || []).map((host) => toClaim(id, host)));
  return ({ hostname, pathname, search }) => {
    let best = 0;
    let ids: string[] = [];
    for (const { host, prefix, id } of claims) {
      const fits = `.${hostname.replace(/\.$/, '')}`.endsWith(`.${host}`) && (pathname + search).startsWith(prefix);
      const length = host.length + prefix.length;
      if (!fits || length < best) continue;
      ids = length > best ? [id] : [...ids, id];
      best = length;
    }
    return ids;
  };
};
