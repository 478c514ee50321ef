import { pageSettings } from '../handover/pageSettings.js';
import { attempt } from '../lib/attempt.js';
import { ACCOUNT } from '../lib/storageKeys.js';
import { registerSignal } from '../signals/registerSignal.js';
import { createAccount } from './createAccount.js';
import { withAccount } from './withAccount.js';

const state = { isOn: false, taken: new Set() };
let name = 'sekisho';
const device = {
    // where it cannot be read, the device differs: nothing is taken, and nothing given
    read: () => {
        try {
            const stored = localStorage.getItem(name + ACCOUNT);
            return stored === null ? '' : stored === 'told' ? stored : 'apart';
        }
        catch {
            return 'apart';
        }
    },
    write: (value) => attempt(() => (value ? localStorage.setItem(name + ACCOUNT, value) : localStorage.removeItem(name + ACCOUNT))),
};
/** Has the core and the interface tell of the account scope. */
const registerAccount = () => registerSignal('account', () => () => { }, (settings) => {
    name = settings.cookie.name;
    return withAccount(settings, state);
});
/**
 * Keeps the visitor's answers with their account, by two callbacks of the site. Once a page.
 *
 * @example
 * const account = createPageAccount(consent, { load: () => get('/consent'), save: (answers) => put('/consent', answers) });
 */
const createPageAccount = (consent, options) => createAccount(consent, options, pageSettings, state, device);

export { createPageAccount, registerAccount };
