import { createClientSignal } from './createClientSignal.js';
import { registerSignal } from './registerSignal.js';

/** PostHog: capturing is opted in and out. posthog-js 1.449.2, `posthog-core`. */
registerSignal('posthog', createClientSignal('posthog', {
    global: 'posthog',
    methods: ['opt_in_capturing', 'opt_out_capturing', 'has_opted_out_capturing'],
    tell: (client, isGranted) => {
        // it would send an event of its own; the decision is none
        if (isGranted)
            client.opt_in_capturing({ captureEventName: false });
        // one that is out by default stores nothing for it
        else if (client.has_opted_out_capturing() !== true)
            client.opt_out_capturing();
    },
}));
