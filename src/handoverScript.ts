/** The entry of `sekisho.handover.js`, in front of `sekisho.js`: gives the page's consent object `handover(options)`. */
import { createHandover } from './handover/createHandover.js';
import { rememberSettings } from './handover/pageSettings.js';
import { whenStarted } from './tag/whenStarted.js';
import type { HandoverOptions } from './types/index.js';

rememberSettings('handover');
whenStarted((consent) => {
  Object.assign(consent, { handover: (options?: HandoverOptions) => createHandover(consent, options) });
});
