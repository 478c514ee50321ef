import { createFront } from './createFront.js';
import { isStoodFor } from './isStoodFor.js';
import { openQueue } from './openQueue.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';
import { whenGlobal } from './whenGlobal.js';

registerSignal('microsoft-uet', (settings) => {
    const vendors = vendorsOf(settings, 'microsoft-uet');
    if (!vendors.length)
        return () => { };
    const front = createFront();
    const say = (when, ad_storage) => {
        const queue = openQueue('uetq');
        front(queue, () => queue.push('consent', when, { ad_storage }));
        return ad_storage;
    };
    let choice = 'denied';
    let last;
    const speak = () => {
        if (isStoodFor('uetq'))
            return;
        last || (last = say('default', 'denied'));
        if (choice !== last)
            last = say('update', choice);
    };
    let look;
    return (decision) => {
        choice = choiceOf(vendors, decision);
        speak();
        look || (look = whenGlobal('uetq', speak));
        look();
    };
});
