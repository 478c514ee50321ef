import type { ClientOptions } from './watchClients.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Where PostHog is found. Default: `window.posthog`, as its snippet has it. */
        readonly posthog?: ClientOptions;
    }
}
