import { rememberSettings, pageSettings } from '../handover/pageSettings.js';
import { whenDestroyed } from '../handover/whenDestroyed.js';
import { attempt } from '../lib/attempt.js';
import { ACCOUNT } from '../lib/storageKeys.js';
import { createAccount } from './createAccount.js';
import { withAccount } from './withAccount.js';

const state = { isOn: () => false, taken: new Set() };
const keyOf = () => (pageSettings()?.cookie.name ?? 'sekisho') + ACCOUNT;
/** What could not be stored: it holds for this page view. */
let unstored;
const device = {
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
    write(value) {
        unstored = undefined;
        attempt(() => (value ? localStorage.setItem(keyOf(), value) : localStorage.removeItem(keyOf())), () => (unstored = value));
    },
};
/** Has the core and the interface tell of the account scope. */
const registerAccount = () => rememberSettings('account', (settings) => withAccount(settings, state));
let latest;
/**
 * Keeps the visitor's answers with their account, by two callbacks of the site. There is one on a page: a further one takes its
 * place.
 *
 * @example
 * const account = createPageAccount(consent, { load: () => get('/consent'), save: (answers) => put('/consent', answers) });
 */
const createPageAccount = (consent, options) => {
    latest?.signOut();
    const account = createAccount(consent, options, pageSettings, state, device);
    latest = account;
    whenDestroyed(consent, account.signOut);
    return account;
};

export { createPageAccount, registerAccount };
