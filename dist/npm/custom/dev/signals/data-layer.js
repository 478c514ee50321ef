import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';

/** An event in the data layer, for tag managers and the site's own code. Its file being there switches it on. */
const text = (value, fallback) => (typeof value === 'string' && value ? value : fallback);
registerSignal('data-layer', (settings) => {
    const options = readSignalOptions(settings, 'data-layer');
    const event = text(options.event, 'sekisho_consent');
    let last = '';
    return ({ choices, status, regime }) => {
        const sekisho = { status, regime, choices: { ...choices } };
        const said = JSON.stringify(sekisho);
        if (said === last)
            return;
        const layer = openQueue(text(options.layer, 'dataLayer'));
        layer.push({ event, sekisho });
        last = said;
    };
});
