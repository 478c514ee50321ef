import { page } from './page.js';
import { warn } from './warn.js';
import { whenIdle } from './whenIdle.js';

/** Whether visitors can get back to preferences, for the developer: the debug build's only. */
/** What opens preferences, and what has a link that does. */
const WAYS = [
    ...['preferences', 'opt-out', 'banner', 'disclosures', 'external-transmission', 'privacy-choices'].map((name) => `[data-sekisho=${name}]`),
    '[href$="#sekisho"]',
].join();
/** Milliseconds that a busy page has for showing one, and one in a browser that does not tell. */
const PATIENCE = 5000;
const BUSY = 2000;
const look = () => {
    if (!page('querySelector')(WAYS))
        warn('no-way-back');
};
/** Reports a page without a way back, once it has loaded and has nothing to do. */
const checkWayBack = () => {
    const wait = () => whenIdle(look, PATIENCE, BUSY);
    if (page('readyState') === 'complete')
        wait();
    else
        addEventListener('load', wait, { once: true });
};

export { checkWayBack };
