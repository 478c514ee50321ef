/**
 * A vendor's row as regular expressions over one line: what the headers that signal say, a semicolon, and the Cookie header. They
 * have no backslash, quote or hash sign in them, which servers' configurations read in ways of their own.
 */
import type { GrantRow, VendorRow } from './policyTable.js';

const ONE = '[0-9A-Za-z+/]';
const ANY = `(?:${ONE}{4})*`;

const either = (tokens: readonly string[]): string =>
  `(?:${tokens.map((one) => one.replace(/[+]/g, '[+]')).join('|')})`;

/** A name as it may be written: pages and servers read `%73` as `s`. */
const spelled = (name: string): string =>
  name
    .split('')
    .map((character) => {
      const [high = '', low = ''] = character.charCodeAt(0).toString(16);
      const digit = /[a-f]/.test(low) ? `[${low}${low.toUpperCase()}]` : low;
      return `(?:${character}|%${high}${digit})`;
    })
    .join('');

/** Where a cookie of this name begins, in whatever writing; of two nobody can say by a pattern which one counts. */
const twice = (name: string): string => `;[^!-~]*${spelled(name)}=.*;[^!-~]*${spelled(name)}=`;

/** Up to the record's first token. Anything but a zero is a signal. */
const start = (name: string, { versions, holdsUnderSignal }: GrantRow): string =>
  `^${holdsUnderSignal ? '[^;]*' : '0*'};(?:.*;)?[ ]*${name}=[23][.][0-9a-z]{6,7}[.]${either(versions)}[.]`;

const END = `(?:[.]${ONE}{4})?[ ]*(?:;|$)`;

/** For servers whose expressions look ahead (PCRE): one for each way of being granted, which says it all, so one that fails denies. */
export const grantPatterns = (name: string, { grants, refusals }: VendorRow): string[] =>
  grants.map(
    (grant) =>
      `^(?!.*${twice(name)})${start(name, grant).slice(1)}(?=${ANY}${either(grant.tokens)})${ANY}[.](?!${ANY}${either(refusals)})${ANY}${END}`,
  );

/** For servers whose expressions do not (RE2): first what denies, then what grants. */
export const stepPatterns = (
  name: string,
  { grants, refusals }: VendorRow,
): { denied: string[]; granted: string[] } => ({
  denied: [twice(name), `;[ ]*${name}=[23][.][0-9a-z]{6,7}[.]${ONE}{4}[.]${ANY}[.]${ANY}${either(refusals)}`],
  granted: grants.map((grant) => `${start(name, grant)}${ANY}${either(grant.tokens)}${ANY}[.]${ANY}${END}`),
});
