import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/amazon.js';
import type { AmazonSignalOptions } from '../../../src/signals/amazon.js';
import type { Options } from '../../../src/types/index.js';
import { facts } from '../../../src/vendors/amazon-ads.js';
import { forget, scope, settled } from './page.js';
import { startPage, type Page } from './startPage.js';

/** Takes what Amazon's library takes: two letters, and whether something is enabled. */
const library = (log: unknown[]): void => {
  scope.amznConsent = () => {
    const data: Record<string, unknown> = {};
    const builder = {
      setCountryCode: (code: unknown) => {
        if (typeof code !== 'string' || code.length !== 2) throw new TypeError('country');
        return Object.assign(builder, { data: Object.assign(data, { countryCode: code }) });
      },
      setEnableAdStorage: (isEnabled: unknown) => {
        if (typeof isEnabled !== 'boolean') throw new TypeError('ad storage');
        return Object.assign(builder, { data: Object.assign(data, { enableAdStorage: isEnabled }) });
      },
      setEnableUserData: (isEnabled: unknown) => {
        if (typeof isEnabled !== 'boolean') throw new TypeError('user data');
        return Object.assign(builder, { data: Object.assign(data, { enableUserData: isEnabled }) });
      },
      build: () => log.push(data),
    };
    return builder;
  };
};

const start = (options: Options = {}, amazon: unknown = {}): Page =>
  startPage('amazon', { vendors: [facts], signals: { amazon: amazon as AmazonSignalOptions }, ...options });

beforeEach(() => forget('amznConsent'));

describe('the signal for Amazon', () => {
  it('says both, with the country, as soon as the library is there, and each change', async () => {
    const log: unknown[] = [];
    const page = start({ region: 'fr' });
    page.answer('granted');
    library(log);
    await settled();
    page.answer('granted');
    page.answer('denied');
    expect(log).toEqual([
      { countryCode: 'FR', enableAdStorage: true, enableUserData: true },
      { countryCode: 'FR', enableAdStorage: false, enableUserData: false },
    ]);
  });

  it('takes the country from the site, else from the region, and says none that it does not know', () => {
    const log: unknown[] = [];
    library(log);
    const countries: [region: string, country: unknown, said: string | undefined][] = [
      ['US-CA', undefined, 'US'],
      ['US', 'GB', 'GB'],
      ['', undefined, undefined],
      ['US', '', undefined],
      ['US', 'Germany', undefined],
      ['US', null, undefined],
      ['US', 3, undefined],
    ];
    for (const [region, country] of countries) start({ region }, { country }).answer('granted');
    expect(log.map((data) => (data as { countryCode?: string }).countryCode)).toEqual(
      countries.map(([, , said]) => said),
    );
  });

  it('is silent without a vendor', () => {
    const log: unknown[] = [];
    library(log);
    start({ vendors: [{ id: 'film', purpose: 'functional' }] }).answer('granted');
    expect(log).toEqual([]);
  });
});
