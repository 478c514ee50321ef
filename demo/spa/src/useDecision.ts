import type { Decision } from 'sekisho';
import { useEffect, useState } from 'preact/hooks';
import { consent } from './consent';

/** The decision in force; the component is drawn again whenever it changes. */
export const useDecision = (): Decision => {
  const [decision, setDecision] = useState(consent.decision);
  useEffect(() => consent.subscribe(setDecision), []);
  return decision;
};
