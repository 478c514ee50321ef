import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { readRunning } from '../lib/readRunning.js';
import { askedIds } from './askedIds.js';
import { grantedIds } from './grantedIds.js';
import { readBag } from './readBag.js';
import { readFollowOptions } from './readFollowOptions.js';
import { readGppData } from './readGppData.js';
import { readTcData } from './readTcData.js';

/** What the other platform has granted, on this page: nothing until it has said so. */
let granted = [];
/**
 * The settings of a page where another platform asks: ours does not, and whatever the other has not granted is locked, whatever
 * the record says.
 */
const followSettings = (settings) => {
    // an instance before this one may have heard what has changed since
    granted = [];
    const rule = (subjects, gpc) => {
        const ruling = settings.rule?.(subjects, gpc) || { regime: settings.regime, locked: [] };
        // what the visitor has told the other platform need not be about what the browser signals against
        const isSignalled = ({ isAdvertising }) => gpc && isAdvertising;
        const held = subjects.filter((one) => !ruling.locked.includes(one.id) && (isSignalled(one) || !granted.includes(one.id)));
        const idsOf = (some) => some.map(({ id }) => id);
        return Object.freeze({
            ...ruling,
            locked: [...ruling.locked, ...idsOf(held)],
            withheld: idsOf(held.filter((one) => !isSignalled(one))),
        });
    };
    return { ...settings, banner: 'manual', rule };
};
/** Follows another consent platform of the page: what it grants is granted here, what it takes back is denied. */
const followCmp = (settings, watch) => {
    const plan = readFollowOptions(readBag(settings.signals).follow);
    const asked = askedIds(settings);
    let heard = { tcf: 'absent', gpp: 'absent' };
    const put = () => {
        const next = attempt(() => grantedIds(heard, plan, settings));
        granted = next || [];
        const consent = readRunning();
        if (!consent)
            return;
        if (next) {
            // a vendor is granted with its purpose alone, so no purpose that is denied takes one along
            const denied = asked.filter((id) => !granted.includes(id));
            // without ids they would mean everything
            if (denied.length)
                consent.deny(...denied);
            if (granted.length)
                consent.grant(...granted);
        }
        // the record may say what it said before, while the lock has changed: it is read again, as when another tab has written it
        dispatchEvent(new StorageEvent('storage', { key: settings.cookie.name }));
    };
    const hear = (news) => {
        heard = { ...heard, ...news };
        // the page's consent object is there once its own start has come to an end
        queueMicrotask(() => attempt(put));
    };
    const listen = (name, onCall) => watch(name, (value) => {
        // until it says more, nothing is known
        hear({ [name === '__gpp' ? 'gpp' : 'tcf']: 'unknown' });
        if (typeof value === 'function')
            onCall(value);
    });
    /** Takes what a listener is called with; what cannot be read is not known. */
    const receive = (api, read) => (data, success) => {
        const terms = attempt(() => read(data, success) || heard[api], () => hear({ [api]: 'unknown' }));
        if (terms && terms !== heard[api])
            hear({ [api]: terms });
    };
    const looks = [
        listen('__tcfapi', (call) => void call('addEventListener', 2, receive('tcf', readTcData))),
        listen('__gpp', (call) => void call('addEventListener', receive('gpp', readGppData))),
    ];
    const look = () => {
        for (const one of looks)
            one();
    };
    // a function that a script declares takes the name without telling anybody
    page('addEventListener')('DOMContentLoaded', look);
    addEventListener('load', look);
    return look;
};

export { followCmp, followSettings };
