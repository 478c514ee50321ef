/** Amplitude: `setOptOut`. @amplitude/analytics-browser 2.48.1. */
import { createClientSignal } from './createClientSignal.js';
import { registerSignal } from './registerSignal.js';
import type { ClientOptions } from './watchClients.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Where Amplitude is found. Default: `window.amplitude`, as its snippet has it. */
    readonly amplitude?: ClientOptions;
  }
}

registerSignal(
  'amplitude',
  createClientSignal('amplitude', {
    global: 'amplitude',
    methods: ['setOptOut'],
    tell: (client, isGranted) => client.setOptOut(!isGranted),
  }),
);
