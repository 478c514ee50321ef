/** Pinterest tag's consent. https://help.pinterest.com/en/business/article/install-the-base-code */
import { createFront } from './createFront.js';
import { createTeller } from './createTeller.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

registerSignal('pinterest', (settings) => {
  const vendors = vendorsOf(settings, 'pinterest');
  if (!vendors.length) return () => {};
  const front = createFront();
  const tell = createTeller<boolean>('pintrk', (pintrk, isGranted) => {
    if (typeof pintrk !== 'function') return;
    front((pintrk as { queue?: unknown }).queue, () => void pintrk('setconsent', isGranted));
  });
  return (decision) => tell(choiceOf(vendors, decision) === 'granted');
});
