import { attempt } from '../lib/attempt.js';
import { pageActivated } from '../lib/pageActivated.js';
import { safeUrl } from '../lib/safeUrl.js';
import { denyFragment, readFragment, readAnswers } from './claim.js';
import { grantNamed } from './grantNamed.js';
import { pageSettings } from './pageSettings.js';
import { isSigned } from './signature.js';
import { whenDestroyed } from './whenDestroyed.js';

const isAnswered = ({ decision }, id) => !decision.unanswered.includes(id);
const deny = (consent, { denied }) => {
    if (denied[0] === '*')
        consent.deny();
    // without ids `deny()` would deny everything
    else if (denied[0])
        consent.deny(...denied);
};
/** Gives the address back without what was read from it: a visitor who passes it on shall not pass that on. */
const tidy = () => history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
/** The messages that count: `{ sekisho: { granted: [ids], denied: [ids] } }`. */
const readMessage = (data) => {
    const given = typeof data === 'object' && data && Object.getOwnPropertyDescriptor(data, 'sekisho')?.value;
    return given ? readAnswers(given) : undefined;
};
/** What the site's server signs for an origin; nothing where the site asks none, or it cannot. */
const askSite = async (sign, origin) => {
    try {
        return await sign?.(origin);
    }
    catch {
        return undefined;
    }
};
/**
 * Takes over what a visitor has answered elsewhere, and hands over what they have answered here. The address alone can only
 * refuse; a grant needs a message from an origin that the page names, or the signature of a site that it names.
 */
const createHandover = (consent, options = {}) => {
    const { origins = [], senders = {}, policy = '', sign } = options;
    const ended = new AbortController();
    const end = () => ended.abort();
    const readAddress = async () => {
        const fragment = readFragment(location.hash);
        if (!fragment)
            return;
        attempt(tidy);
        deny(consent, fragment.answers);
        const { signed } = fragment;
        if (!signed)
            return;
        // before somebody has come to the page, it is not known what was answered here
        await pageActivated();
        const now = Date.now() / 1000;
        const isTrue = await isSigned(signed, { origin: location.origin, senders, policy, now });
        if (!isTrue || ended.signal.aborted)
            return;
        // what was answered here stands: a link may be older than that
        const { granted } = signed.claim;
        const open = granted.filter((id) => !isAnswered(consent, id));
        grantNamed(consent, open, pageSettings());
    };
    const onMessage = ({ isTrusted, origin, data }) => {
        const answers = isTrusted && origins.includes(origin) && attempt(() => readMessage(data));
        if (!answers)
            return;
        deny(consent, answers);
        grantNamed(consent, answers.granted, pageSettings());
    };
    whenDestroyed(consent, end);
    addEventListener('message', onMessage, { signal: ended.signal });
    addEventListener('hashchange', () => void readAddress(), { signal: ended.signal });
    return {
        ready: readAddress(),
        async linkTo(url) {
            const address = safeUrl(url, location.href);
            if (!address)
                return url;
            const target = new URL(address);
            const before = consent.decision;
            const value = await askSite(sign, target.origin);
            // read after the wait: the visitor may have answered meanwhile, and what was signed says what stood before
            const { decision } = consent;
            const { choices } = decision;
            const isDenied = (id) => choices[id] === 'denied' && isAnswered(consent, id);
            const isToken = decision === before && typeof value === 'string' && /^1\.[\w-]+\.[\w-]+$/.test(value);
            const fragment = isToken ? `sekisho=${value}` : denyFragment(Object.keys(choices).filter(isDenied));
            if (fragment)
                target.hash = fragment;
            return target.href;
        },
        end,
    };
};

export { createHandover };
