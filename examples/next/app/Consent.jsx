'use client';

import { ConsentProvider, ConsentScript, PreferencesButton, useConsent } from 'sekisho/react';
import { startConsent } from './consent';

const start = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-1')`;

const State = () => (
  <p id="state">{useConsent('google-analytics') ? 'Visits are counted.' : 'Visits are not counted.'}</p>
);

export const Consent = ({ decision, children }) => (
  <ConsentProvider consent={startConsent} decision={decision}>
    <ConsentScript id="google-analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-1" />
    <ConsentScript id="google-analytics" code={start} />
    {children}
    <State />
    <PreferencesButton>Cookie settings</PreferencesButton>
  </ConsentProvider>
);
