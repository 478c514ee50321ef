/** The npm entry. Importing it does nothing, in browsers and on servers alike. */
import { startConsent } from './consent/startConsent.js';
import { announce } from './consent/announce.js';
import { readOptions } from './options/readOptions.js';
import { wishesOfPage } from './options/wishesOfPage.js';
import { idleConsent } from './consent/idleConsent.js';
import { checkPage } from './lib/checkPage.js';
import { attempt } from './lib/attempt.js';
import { own } from './lib/own.js';
import { page } from './lib/page.js';
import { readRunning } from './lib/readRunning.js';
import { warn } from './lib/warn.js';
import type { Consent, Options, Vendor } from './types/index.js';

export type * from './types/index.js';

declare const __DEV__: boolean;

const RUNNING = Symbol.for('sekisho');

/** The ids that a list of vendors and purposes declares, for typed calls. */
type IdOf<Given> = Given extends { readonly id: infer Id extends string }
  ? Id | (Given extends { readonly purpose: infer Purpose extends string } ? Purpose : never)
  : Given extends string
    ? Given
    : never;

/**
 * Starts consent handling on this page and returns its one object.
 *
 * On a server it returns an object that denies what is not necessary and does nothing, so the same code renders there. Called
 * again without `destroy()`, it returns the first object: two gates would contradict each other. Bad options never
 * throw: the `development` build reports them, and the strictest value is used.
 *
 * @example
 * const consent = createConsent({ vendors: [googleAds, vimeo], policy: { url: '/privacy', version: '2026-04-01' } });
 */
export const createConsent = <
  const Vendors extends readonly Vendor[] = [],
  const Purposes extends NonNullable<Options['purposes']> = [],
>(
  options: Omit<Options, 'vendors' | 'purposes'> & { readonly vendors?: Vendors; readonly purposes?: Purposes } = {},
): Consent<IdOf<Vendors[number]> | IdOf<Purposes[number]>> => {
  if (typeof document === 'undefined') return idleConsent(readOptions(options));
  const bag = own<Options>(options);
  const given = readOptions(attempt(() => ({ regions: wishesOfPage(), ...bag })) || { ...bag, regions: null });
  // a page that uses nonces shall not have a script started that lacks it
  const nonce = given.nonce || page('querySelector')<HTMLScriptElement>('script[nonce]')?.nonce || '';
  const settings = { ...given, nonce, load: (): Promise<never> => Promise.reject(new Error('script tag only')) };
  const scope = globalThis as unknown as Record<symbol, Consent | true | undefined>;
  if (scope[RUNNING]) {
    warn('duplicate-instance', ', or destroy() the first one');
    return readRunning()!;
  }
  const loadInterface = (): Promise<unknown> => import('./ui/shell/mount.js');
  const loadReceipts = (): Promise<unknown> => import('./receipts/issue.js');
  const consent = startConsent(settings, {
    loadInterface,
    loadReceipts,
  });
  scope[RUNNING] = consent;
  const { destroy } = consent;
  consent.destroy = () => {
    destroy();
    delete scope[RUNNING];
  };
  announce('ready', consent.decision);
  if (__DEV__) checkPage(settings);
  return consent;
};
