/** Microsoft Advertising's UET consent mode. https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent */
import { createFront } from './createFront.js';
import { openQueue } from './openQueue.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

registerSignal('microsoft-uet', (settings) => {
  const vendors = vendorsOf(settings, 'microsoft-uet');
  if (!vendors.length) return () => {};
  const front = createFront();
  const say = (when: 'default' | 'update', ad_storage: string): void => {
    const queue = openQueue('uetq') as unknown[];
    front(queue, () => queue.push('consent', when, { ad_storage }));
  };
  say('default', 'denied');
  let last = 'denied';
  return (decision) => {
    const choice = choiceOf(vendors, decision);
    if (choice === last) return;
    last = choice;
    say('update', choice);
  };
});
