import { rememberSettings } from './handover/pageSettings.js';
export { createHandover } from './handover/createHandover.js';
export { signHandover } from './handover/signature.js';

/**
 * The entry of npm's `sekisho/handover`: answers that come from an app or another domain of the same company. It is imported before
 * `createConsent` is called; without `createHandover` it does nothing.
 */
rememberSettings('handover');
