import { warn } from '../lib/warn.js';
import type { Settings } from '../types/internal.js';
import { googleVendors } from './googleBasic.js';
import { readGlobal } from './readGlobal.js';

/** What a page says to Google's tags, as far as it is written in a wrong place or way. */
const COMMANDS = ['js', 'config', 'event', 'consent', 'set'];
const EVENTS = ['config', 'event'];

/**
 * For the debug build: names commands of the page that stand in front of our default, and those that were pushed as arrays. To be
 * called at each decision, at the first before the default is given.
 */
export const createGoogleCheck = ({ vendors }: Pick<Settings, 'vendors'>): (() => void) => {
  const isConcerned = googleVendors(vendors).length > 0;
  let isFirst = true;
  return () => {
    const entries = readGlobal('dataLayer');
    for (const entry of isConcerned && Array.isArray(entries) ? (entries as unknown[]) : []) {
      const command = Object(entry) as { readonly 0?: unknown; readonly event?: unknown };
      const name = String(command[0]);
      if (Array.isArray(entry)) {
        if (COMMANDS.includes(name)) warn('google-array', `"${name}"`);
      } else if (isFirst && EVENTS.includes(name)) warn('google-order', `"${name}"`);
      // the snippet of Google Tag Manager
      else if (isFirst && command.event === 'gtm.js') warn('google-order', '"gtm.js"');
    }
    isFirst = false;
  };
};
