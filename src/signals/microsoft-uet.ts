/** Microsoft Advertising's UET consent mode. https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent */
import type { Choice } from '../types/index.js';
import { createFront } from './createFront.js';
import { isStoodFor } from './isStoodFor.js';
import { openQueue } from './openQueue.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';
import { whenGlobal } from './whenGlobal.js';

registerSignal('microsoft-uet', (settings) => {
  const vendors = vendorsOf(settings, 'microsoft-uet');
  if (!vendors.length) return () => {};
  const front = createFront();
  const say = (when: 'default' | 'update', ad_storage: Choice): Choice => {
    const queue = openQueue('uetq') as unknown[];
    front(queue, () => queue.push('consent', when, { ad_storage }));
    return ad_storage;
  };
  let choice: Choice = 'denied';
  let last: Choice | undefined;
  const speak = (): void => {
    if (isStoodFor('uetq')) return;
    last ||= say('default', 'denied');
    if (choice !== last) last = say('update', choice);
  };
  let look: (() => void) | undefined;
  return (decision) => {
    choice = choiceOf(vendors, decision);
    speak();
    look ||= whenGlobal('uetq', speak);
    look();
  };
});
