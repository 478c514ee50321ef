import { type ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where Plausible is found. Default: `window.plausible`, as its snippet has it. */
        readonly plausible?: Pick<ClientOptions, 'global'>;
    }
}
