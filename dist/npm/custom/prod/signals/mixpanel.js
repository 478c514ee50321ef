import { createClientSignal } from './createClientSignal.js';
import { registerSignal } from './registerSignal.js';

/** Mixpanel: tracking is opted in and out. mixpanel-browser 2.83.0, `mixpanel-core`. */
registerSignal('mixpanel', createClientSignal('mixpanel', {
    global: 'mixpanel',
    methods: ['opt_in_tracking', 'opt_out_tracking', 'has_opted_out_tracking'],
    tell: (client, isGranted) => {
        // it would send an event of its own, on every page
        if (isGranted)
            client.opt_in_tracking({ track: () => { } });
        // what Mixpanel has stored of a person is not for a signal to delete
        else if (client.has_opted_out_tracking() !== true)
            client.opt_out_tracking({ delete_user: false });
    },
}));
