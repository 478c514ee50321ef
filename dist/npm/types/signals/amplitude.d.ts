import type { ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where Amplitude is found. Default: `window.amplitude`, as its snippet has it. */
        readonly amplitude?: ClientOptions;
    }
}
