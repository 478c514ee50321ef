// @ts-check
import { pause } from '../lab.mjs';
import { COOKIES } from '../setups.mjs';
import { SITE } from '../site.mjs';
import { SETTLED, QUICK } from './check.mjs';

/** @type {import('./check.mjs').Check} */
export const cookies = {
  name: 'cookies',
  title: 'Withdrawal',
  about: `Four cookies that tags of two vendors set on the site once accepted, three of them for its domain; who wants to be told of them is told their names, domains and paths. Then everything is withdrawn by the call that the documentation names, and the page is opened once more.`,
  rows: [{ key: 'left', title: 'cookies of vendors left after withdrawal', wanted: 'less', of: COOKIES.length }],
  look: async (lab, peer) => {
    const { withdraw } = peer.calls ?? {};
    if (!withdraw) return { left: null };
    const visit = await lab.open(peer, { ...QUICK, tags: 'cookies', setup: 'detailed', watch: true });
    const count = async () => {
      const { cookies: all } = await visit.session.send('Network.getCookies', { urls: [SITE] });
      return all.filter(({ name }) => COOKIES.some((cookie) => cookie.name === name)).length;
    };
    await visit.go();
    await visit.banner();
    await visit.click(peer.accept ?? []);
    await visit.ran(COOKIES.length);
    const set = await count();
    if (set < COOKIES.length) throw new Error(`only ${set} cookies are set`);
    await visit.call(withdraw);
    await pause(SETTLED);
    await visit.go();
    await pause(SETTLED);
    return { left: await count() };
  },
};
