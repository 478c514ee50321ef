import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/shopify.js';
import type { Choices } from '../../../src/types/index.js';
import { forget, scope, settled } from './page.js';
import { ANSWERED, startSignal } from './startSignal.js';

const clear = (): void => forget('Shopify');
beforeEach(clear);
afterEach(clear);

type Consent = Partial<Record<'analytics' | 'marketing' | 'preferences' | 'sale_of_data', boolean>>;

const NOTHING: Choices = { necessary: 'granted', functional: 'denied', analytics: 'denied', advertising: 'denied' };

/** The Customer Privacy API as shopify.dev describes it, of a shop that asks nobody, or of one that asks. */
const store = (asks: boolean) => {
  const kept: Consent = {};
  const set: Consent[] = [];
  const loaded: object[] = [];
  const allowed = (category: keyof Consent) => (): boolean => kept[category] ?? !asks;
  const answer = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no');
  const customerPrivacy = {
    setTrackingConsent(consent: Consent, callback: () => void) {
      set.push(consent);
      Object.assign(kept, consent);
      callback();
    },
    currentVisitorConsent: () => ({
      analytics: answer(kept.analytics),
      marketing: answer(kept.marketing),
      preferences: answer(kept.preferences),
      sale_of_data: answer(kept.sale_of_data),
    }),
    analyticsProcessingAllowed: allowed('analytics'),
    marketingAllowed: allowed('marketing'),
    preferencesProcessingAllowed: allowed('preferences'),
    saleOfDataAllowed: allowed('sale_of_data'),
  };
  const shopify: Record<string, unknown> = {
    loadFeatures(features: object[], callback: (error?: unknown) => void) {
      loaded.push(...features);
      shopify.customerPrivacy = customerPrivacy;
      callback();
    },
  };
  return { kept, set, loaded, shopify, customerPrivacy };
};

const NO = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

describe('the signal to Shopify', () => {
  it('has the API loaded, and refuses before there is an answer where Shopify would not wait for one', () => {
    const { loaded, set, shopify } = store(false);
    scope.Shopify = shopify;
    const tell = startSignal('shopify', { vendors: [] });
    tell(NOTHING);
    tell(NOTHING);
    expect(loaded).toEqual([{ name: 'consent-tracking-api', version: '0.1' }]);
    expect(set).toEqual([NO]);
  });

  it('registers no answer that nobody gave', () => {
    const { set, shopify } = store(true);
    scope.Shopify = shopify;
    const tell = startSignal('shopify', { vendors: [] });
    tell(NOTHING);
    tell({ ...NOTHING, analytics: 'granted' }, { regime: 'notice' });
    expect(set).toEqual([]);
  });

  it('tells an answer, its withdrawal, and on a later page only what Shopify does not have', () => {
    const { set, shopify } = store(true);
    scope.Shopify = shopify;
    const tell = startSignal('shopify', { vendors: [] });
    tell({ ...NOTHING, analytics: 'granted' }, ANSWERED);
    tell({ ...NOTHING, analytics: 'granted' }, ANSWERED);
    tell({ ...NOTHING, advertising: 'granted', functional: 'granted' }, ANSWERED);
    tell(NOTHING, ANSWERED);
    expect(set).toEqual([
      { ...NO, analytics: true },
      { analytics: false, marketing: true, preferences: true, sale_of_data: true },
      NO,
    ]);
    startSignal('shopify', { vendors: [] })(NOTHING, ANSWERED);
    expect(set).toHaveLength(3);
    startSignal('shopify', { vendors: [] })({ ...NOTHING, analytics: 'granted' }, ANSWERED);
    expect(set).toHaveLength(4);
  });

  it('corrects what another banner has told Shopify', () => {
    const { kept, shopify } = store(true);
    scope.Shopify = shopify;
    Object.assign(kept, { analytics: true, marketing: true, preferences: true, sale_of_data: true });
    startSignal('shopify', { vendors: [] })(NOTHING, ANSWERED);
    expect(kept).toEqual(NO);
  });

  it('needs each vendor too that names it, and stands for what the site has set', () => {
    const { kept, customerPrivacy } = store(true);
    scope.Shopify = { customerPrivacy };
    const vendors = [{ id: 'pixels', purpose: 'advertising', signals: ['shopify'] as const }];
    const categories = { preferences: ['functional', 'analytics'], sale_of_data: [], unknown: 'analytics' };
    const tell = startSignal('shopify', { vendors, signals: { shopify: { categories } } });
    const all: Choices = { functional: 'granted', analytics: 'granted', advertising: 'granted', pixels: 'denied' };
    tell(all, ANSWERED);
    expect(kept).toEqual({ analytics: true, marketing: false, preferences: true, sale_of_data: false });
    tell({ ...all, pixels: 'granted', functional: 'denied' }, ANSWERED);
    expect(kept).toEqual({ analytics: true, marketing: true, preferences: false, sale_of_data: false });
  });

  it('tells a Shopify that comes later', async () => {
    const { kept, shopify } = store(false);
    startSignal('shopify', { vendors: [] })(NOTHING);
    scope.Shopify = shopify;
    await settled();
    expect(kept).toEqual(NO);
  });

  it('tries again what was not kept', async () => {
    const { set, customerPrivacy } = store(true);
    const fails = (consent: Consent): Promise<void> => {
      set.push(consent);
      return Promise.reject(new Error('offline'));
    };
    scope.Shopify = { customerPrivacy: { ...customerPrivacy, setTrackingConsent: fails } };
    const tell = startSignal('shopify', { vendors: [] });
    tell(NOTHING, ANSWERED);
    await settled();
    tell(NOTHING, ANSWERED);
    expect(set).toHaveLength(2);
  });

  it('does nothing where there is no Shopify', () => {
    startSignal('shopify', { vendors: [] })(NOTHING, ANSWERED);
    expect(scope.Shopify).toBeUndefined();
  });
});
