import { rememberSettings, pageSettings } from '../handover/pageSettings.js';
import { whenDestroyed } from '../handover/whenDestroyed.js';
import { pageActivated } from '../lib/pageActivated.js';
import { createAccount } from './createAccount.js';
import { createDeviceStore } from './createDeviceStore.js';
import { withAccount } from './withAccount.js';

const state = { isOn: () => false, taken: new Set() };
const device = createDeviceStore();
/** Has the core and the interface tell of the account scope. */
const registerAccount = () => rememberSettings('account', (settings) => withAccount(settings, state));
let latest;
/**
 * Keeps the visitor's answers with their account, by two callbacks of the site. There is one on a page: a further one takes its
 * place.
 *
 * @example
 * const account = createAccount(consent, { load: () => get('/consent'), save: (answers) => put('/consent', answers) });
 */
const createPageAccount = (consent, options) => {
    latest?.signOut();
    // only then is it known what has been answered here
    void pageActivated().then(() => device.forgetOld(consent.decision));
    const account = createAccount(consent, options, pageSettings, state, device);
    latest = account;
    whenDestroyed(consent, account.signOut);
    return account;
};

export { createPageAccount, registerAccount };
