/** What a typed caller may not write. Compiled, never run: each line must be an error. */
import { createConsent } from '../../src/index.js';
import { googleAds } from '../../src/vendors/index.js';

const consent = createConsent({ vendors: [googleAds] });

// @ts-expect-error a regime that does not exist
createConsent({ regime: 'implied' });
// @ts-expect-error an option that does not exist
createConsent({ vendros: [] });
// @ts-expect-error the decision cannot be written
consent.decision = undefined;
// @ts-expect-error nor can a choice
consent.decision.choices['google-ads'] = 'granted';
// @ts-expect-error there is no third choice
export const maybe = consent.decision.choices['google-ads'] === 'pending';
// @ts-expect-error an id that nobody declared
consent.isGranted('gogle-ads');
// @ts-expect-error a layer that does not exist
void consent.show('popup');
