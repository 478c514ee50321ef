import { pageSettings } from '../handover/pageSettings.js';
import { attempt } from '../lib/attempt.js';
import { ACCOUNT } from '../lib/storageKeys.js';

const DAY = 86400000;
const keyOf = () => (pageSettings()?.cookie.name ?? 'sekisho') + ACCOUNT;
/** What could not be stored: it holds for this page view. */
let unstored;
/** What is stored for a state. That a device differs may be said before anything is answered: with its time, for no record ends it. */
const format = (state) => (state === 'apart' ? `apart ${Date.now()}` : state);
const createDeviceStore = () => ({
    // where it cannot be read, the device differs: nothing is taken, and nothing given
    read: () => {
        try {
            const stored = localStorage.getItem(keyOf()) ?? '';
            const found = unstored ?? stored;
            return found === '' || found === 'told' ? found : 'apart';
        }
        catch {
            return 'apart';
        }
    },
    write(state) {
        unstored = undefined;
        attempt(() => (state ? localStorage.setItem(keyOf(), format(state)) : localStorage.removeItem(keyOf())), () => (unstored = state));
    },
    forgetOld({ status, at }) {
        attempt(() => {
            const [, since] = localStorage.getItem(keyOf())?.split(' ') ?? [];
            const isOld = Date.now() - Number(since) > pageSettings().cookie.days * DAY;
            if (status === 'undecided' && !at && isOld)
                localStorage.removeItem(keyOf());
        });
    },
});

export { createDeviceStore };
