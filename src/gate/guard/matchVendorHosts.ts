import type { Settings } from '../../types/internal.js';

interface Claim {
  readonly host: string;
  /** Start of the path and query; empty for the whole host. */
  readonly prefix: string;
  readonly id: string;
}

const toClaim = (id: string, pattern: string): Claim => {
  const [, host, prefix] = /^([^/:]*)[^/]*(.*)/.exec(pattern)!;
  return { host: host!, prefix: prefix!, id };
};

/** The ending of Google's domains, one a country: `.com`, `.de`, `.co.jp`, `.com.br`. */
export const NATIONAL = /\.((com?\.)?\w\w|com)$/;

/** What of an address tells whose it is. */
type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search'>;

/** A page's own hosts and those that the site allows need what is always granted. */
const OWN = 'necessary';

/**
 * Makes the look-up of whose an address is: the vendors whose pattern fits it best. A host covers its subdomains, and
 * `google.*` every country's; the longer pattern wins, and where several vendors claim the same, all of them are meant. Under `guard: 'all'` an address
 * of another site that nobody claims needs what nobody can grant. `page` is the page's host, where there is no `location`.
 */
export const matchVendorHosts = (
  { vendors, guard, allow, cookie }: Settings,
  page?: string,
): ((url: Address) => string[]) => {
  const claims = vendors.flatMap(({ id, hosts }) => (hosts || []).map((host) => toClaim(id, host)));
  const isStrict = guard === 'all';
  if (isStrict) {
    const own = [page ?? location.hostname, cookie.domain.replace(/^\./, '')].filter(Boolean);
    claims.push(...own.map((host) => ({ host, prefix: '', id: OWN })), ...allow.map((host) => toClaim(OWN, host)));
  }
  return ({ protocol, hostname, pathname, search }) => {
    const name = `.${hostname.replace(/\.$/, '')}`;
    const names = `${name} ${name.replace(NATIONAL, '.*')} `;
    let best = 0;
    let ids = isStrict && /^(http|ws)/.test(protocol) ? [`//${hostname}`] : [];
    for (const { host, prefix, id } of claims) {
      const fits = names.includes(`.${host} `) && (pathname + search).startsWith(prefix);
      const length = host.length + prefix.length;
      if (!fits || length < best) continue;
      ids = length > best ? [id] : [...ids, id];
      best = length;
    }
    return ids;
  };
};
