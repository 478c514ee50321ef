import type { ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where Mixpanel is found. Default: `window.mixpanel`, as its snippet has it. */
        readonly mixpanel?: ClientOptions;
    }
}
