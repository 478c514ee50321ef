import { readSignals } from '../../../src/signals/registerSignal.js';
import type { Choices, Decision, Options, SignalName, Vendor } from '../../../src/types/index.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';

/** An answer to everything. */
export const ANSWERED: Partial<Decision> = { status: 'decided', at: 1_800_000_000_000, via: 'banner' };

/** Vendors that name a signal: two, each of which has to be granted. */
export const two = (name: SignalName): Vendor[] => [
  { id: 'one', purpose: 'analytics', signals: [name] },
  { id: 'other', purpose: 'advertising', signals: [name] },
];
export const NONE: Choices = { one: 'denied', other: 'denied' };
export const SOME: Choices = { one: 'granted', other: 'denied' };
export const ALL: Choices = { one: 'granted', other: 'granted' };

/** Starts a registered signal. What it gives tells it of a decision. */
export const startSignal = (name: SignalName, options: Options = {}) => {
  const signal = readSignals()![name]!(settingsOf({ vendors: two(name), ...options }));
  return (choices: Choices, more: Partial<Decision> = {}): void => signal({ ...UNDECIDED, ...more, choices });
};

/** Has a stub stand under a global name, as `signals/stubs.js` does, until the page assigns something. */
export const standUnder = (name: string, stub: object): void => {
  const define = (descriptor: PropertyDescriptor): void =>
    void Object.defineProperty(window, name, { configurable: true, ...descriptor });
  define({
    get: () => Object.assign(stub, { [Symbol.for('sekisho.stub')]: true }),
    set: (value: unknown) => define({ value, writable: true, enumerable: true }),
  });
};
