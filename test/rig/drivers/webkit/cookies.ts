import type { Cookie } from '../../driver.js';
import { BLANK_PATH } from '../../server.js';
import { until } from '../../until.js';
import type { Session } from './session.js';
import type { Tabs } from './tabs.js';

interface WireCookie extends Omit<Cookie, 'expires'> {
  readonly expiry?: number;
}

/**
 * Reads the cookies of every site concerned. The protocol tells only those of the page a tab
 * shows, so the spare one visits the hosts that have set some.
 */
export async function readCookies(session: Session, tabs: Tabs, hosts: readonly string[]): Promise<Cookie[]> {
  const found = new Map<string, Cookie>();
  const collect = async (handle: string) => {
    const cookies = await session.inTab(handle, (send) => send<WireCookie[]>('GET', '/cookie'));
    for (const cookie of cookies) found.set(`${cookie.domain}|${cookie.path}|${cookie.name}`, toCookie(cookie));
  };
  for (const handle of tabs.handles()) await collect(handle);
  for (const host of hosts) {
    const spare = await tabs.spare();
    await visit(session, spare, `https://${host}${BLANK_PATH}`);
    await collect(spare);
  }
  return [...found.values()];
}

/** Adds a cookie, which the protocol takes for the page that a tab shows alone: the spare one visits an empty page of the host. */
export async function addCookie(session: Session, tabs: Tabs, host: string, cookie: object): Promise<void> {
  const spare = await tabs.spare();
  await visit(session, spare, `https://${host}${BLANK_PATH}`);
  await session.inTab(spare, (send) => send('POST', '/cookie', { cookie }));
}

async function visit(session: Session, handle: string, url: string): Promise<void> {
  const script = { script: 'return document.URL', args: [] };
  // A page that is just being replaced cannot answer.
  const where = () => session.inTab(handle, (send) => send('POST', '/execute/sync', script)).catch(() => '');
  await session.inTab(handle, (send) => send('POST', '/url', { url }));
  await until(async () => (await where()) === url, { what: `${url} in order to read its cookies` });
}

function toCookie({ name, value, domain, path, secure, httpOnly, sameSite, expiry }: WireCookie): Cookie {
  return { name, value, domain, path, secure, httpOnly, sameSite, expires: expiry };
}
