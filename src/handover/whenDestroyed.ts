import type { Consent } from '../types/index.js';

/** Calls back when the consent object is destroyed: what listens for it ends with it. */
export const whenDestroyed = (consent: Consent, work: () => void): void => {
  const { destroy } = consent;
  consent.destroy = () => {
    work();
    destroy();
  };
};
