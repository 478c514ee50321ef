import { createFront } from './createFront.js';
import { createTeller } from './createTeller.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/** Pinterest tag's consent. https://help.pinterest.com/en/business/article/install-the-base-code */
registerSignal('pinterest', (settings) => {
    const vendors = vendorsOf(settings, 'pinterest');
    if (!vendors.length)
        return () => { };
    const front = createFront();
    const tell = createTeller('pintrk', (pintrk, isGranted) => {
        if (typeof pintrk !== 'function')
            return;
        front(pintrk.queue, () => void pintrk('setconsent', isGranted));
    });
    return (decision) => tell(choiceOf(vendors, decision) === 'granted');
});
