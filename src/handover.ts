/**
 * The entry of npm's `sekisho/handover`: answers that come from an app or another domain of the same company. It is imported before
 * `createConsent` is called; without `createHandover` it does nothing.
 */
import { rememberSettings } from './handover/pageSettings.js';

export type { Claim } from './handover/claim.js';
export { createHandover } from './handover/createHandover.js';
export { signHandover } from './handover/signature.js';
export type { Handover, HandoverOptions } from './types/index.js';

rememberSettings('handover');
