import { checkSizes } from './checkSizes.js';
import { page } from './page.js';
import { warn } from './warn.js';
import { whenIdle } from './whenIdle.js';

const place = (name) => `[data-sekisho=${name}]`;
const CHOICES = place('privacy-choices');
/** What opens preferences, and what has a link that does. */
const WAYS = [
    ...['preferences', 'opt-out', 'banner', 'disclosures', 'external-transmission'].map(place),
    '[href$="#sekisho"]',
].join();
/** Milliseconds that a busy page has for showing one, and one in a browser that does not tell. */
const PATIENCE = 5000;
const BUSY = 2000;
const has = (selector) => !!page('querySelector')(selector);
const look = ({ duties = [], policy, region, reopen }) => {
    const asksForLink = duties.includes('opt-out-link');
    // elsewhere the place stays empty
    const isWay = reopen || has(WAYS) || (asksForLink && has(CHOICES));
    if (!isWay)
        warn('no-way-back');
    if (asksForLink && !has(`${CHOICES},${place('opt-out')}`))
        warn('no-choices-link', region);
    const hasTable = !!policy.externalTransmission || has(place('external-transmission'));
    if (duties.includes('external-transmission') && !hasTable)
        warn('no-transmission-table');
};
/** Reports what is missing, once the page has loaded and has nothing to do; and, when a layer opens, what does not hold of its sizes. */
const checkPage = (settings) => {
    checkSizes();
    const wait = () => whenIdle(() => look(settings), PATIENCE, BUSY);
    if (page('readyState') === 'complete')
        wait();
    else
        addEventListener('load', wait, { once: true });
};

export { checkPage };
