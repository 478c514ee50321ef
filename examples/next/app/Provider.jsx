'use client';

import { ConsentProvider, useConsent } from 'sekisho/react';
import { startConsent } from './consent';

/** A client component, for a function cannot be sent to one. */
export const Provider = ({ decision, children }) => (
  <ConsentProvider consent={startConsent} decision={decision}>
    {children}
  </ConsentProvider>
);

export const State = () => (
  <p id="state">{useConsent('google-analytics') ? 'Visits are counted.' : 'Visits are not counted.'}</p>
);
