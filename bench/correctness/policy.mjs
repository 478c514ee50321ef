// @ts-check
import { SETUPS } from '../setups.mjs';
import { TAG_SETS } from '../tags.mjs';
import { PATIENCE, QUICK } from './check.mjs';
import { describeBanner, readViolations, watchViolations } from './inPage.mjs';

const { length } = TAG_SETS.mixed20;

/** @type {(name: 'strict' | 'trusted', title: string, about: string) => import('./check.mjs').Check} */
const createPolicy = (name, title, about) => ({
  name,
  title: `A page under ${title}`,
  about: `${about} The banner looks the same if its button and all around it have the same places, sizes, colours and fonts as without a policy. Then everything is accepted. Refusals are what the browser reports of it all.`,
  rows: [
    { key: 'banner', title: `${title}: the banner is there, and looks the same`, wanted: true },
    { key: 'ran', title: `${title}: tags that run once accepted`, wanted: 'more', of: length },
    { key: 'violations', title: `${title}: refusals reported`, wanted: 'less' },
  ],
  look: async (lab, peer) => {
    const path = peer.accept ?? [];
    const usual = await lab.open(peer, { ...QUICK, watch: true });
    await usual.go();
    await usual.banner();
    const look = await usual.call(describeBanner, path, false);

    const visit = await lab.open(peer, { ...QUICK, setup: name, watch: true, before: [watchViolations] });
    await visit.go();
    const isThere = await visit.banner(PATIENCE).then(
      () => true,
      () => false,
    );
    const banner = isThere && (await visit.call(describeBanner, path, false)) === look;
    if (isThere) await visit.click(path);
    const ran = isThere ? await visit.ran(length, PATIENCE) : [];
    const violations = await visit.call(readViolations);
    return { banner, ran: ran.length, violations: violations.length };
  },
});

export const strict = createPolicy(
  'strict',
  'a nonce policy',
  `\`${SETUPS.strict.policy.replace(/ img-src.*/, ' …')}\`: all elements that the documentation has in the page carry the nonce.`,
);
export const trusted = createPolicy('trusted', 'Trusted Types', `\`${SETUPS.trusted.policy}\`.`);
