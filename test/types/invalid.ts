/** What a typed caller may not write. Compiled, never run: each line must be an error. */
import { createConsent, type Decision, type Options, type Purpose, type Vendor } from '../../src/index.js';
import '../../src/signals/google.js';
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
// @ts-expect-error what rooms of the code say to each other is no part of the package
export type { Settings } from '../../src/index.js';
// @ts-expect-error nor is the port of the interface
export type { Port } from '../../src/index.js';
// @ts-expect-error an option in the wrong place
export const misplaced: Options = { version: '2026-04-01' };
// @ts-expect-error a number where days are counted
export const spelled: Options = { cookie: { days: '180' } };
// @ts-expect-error a vendor without a purpose
export const aimless: Vendor = { id: 'mine' };
// @ts-expect-error a signal that nobody speaks
export const mute: Vendor = { id: 'mine', purpose: 'analytics', signals: ['smoke'] };
// @ts-expect-error a type that Google does not have
export const odd: Options = { signals: { google: { defaults: [{ granted: ['ads'] }] } } };
// @ts-expect-error a purpose that is only sometimes asked for by itself
export const unsure: Purpose = { id: 'profiling', explicit: 'sometimes' };
// @ts-expect-error a listener that wants more than a decision
consent.subscribe((decision: Decision, previous: Decision) => void previous);
// @ts-expect-error the object of an application has no queue
consent.push(() => {});
// @ts-expect-error an id that nobody declared cannot be granted
consent.grant('youtube');
