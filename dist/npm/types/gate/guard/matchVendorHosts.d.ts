import type { Settings } from '../../types/internal.js';
/** The ending of Google's domains, one a country: `.com`, `.de`, `.co.jp`, `.com.br`. */
export declare const NATIONAL: RegExp;
/** What of an address tells whose it is. */
type Address = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search'>;
/**
 * Makes the look-up of whose an address is: the vendors whose pattern fits it best. A host covers its subdomains, and
 * `google.*` every country's; the longer pattern wins, and where several vendors claim the same, all of them are meant. Under `guard: 'all'` an address
 * of another site that nobody claims needs what nobody can grant. `page` is the page's host, where there is no `location`.
 */
export declare const matchVendorHosts: ({ vendors, guard, allow, cookie }: Settings, page?: string) => ((url: Address) => string[]);
export {};
