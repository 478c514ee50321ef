import { createClientSignal } from './createClientSignal.js';
import { registerSignal } from './registerSignal.js';

/** Amplitude: `setOptOut`. @amplitude/analytics-browser 2.48.1. */
registerSignal('amplitude', createClientSignal('amplitude', {
    global: 'amplitude',
    methods: ['setOptOut'],
    tell: (client, isGranted) => client.setOptOut(!isGranted),
}));
