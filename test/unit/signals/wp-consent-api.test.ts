import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/signals/wp-consent-api.js';
import type { Choices } from '../../../src/types/index.js';
import { forget, scope } from './page.js';
import { ANSWERED, startSignal } from './startSignal.js';

/** What the plugin's script does: a cookie for each category, and an event where it has changed. */
let cookies: Record<string, string>;
let sets: [category: string, value: string][];
const load = (): void => {
  scope.wp_set_consent = (category: string, value: string) => {
    sets.push([category, value]);
    cookies[category] = value;
  };
  scope.wp_has_consent = (category: string) =>
    scope.wp_consent_type === 'optin' ? cookies[category] === 'allow' : true;
};
const consented = (): string[] =>
  ['functional', 'preferences', 'statistics-anonymous', 'statistics', 'marketing'].filter((category) =>
    (scope.wp_has_consent as (category: string) => boolean)(category),
  );

const NOTHING: Choices = { necessary: 'granted', functional: 'denied', analytics: 'denied', advertising: 'denied' };
const defined = vi.fn();

beforeEach(() => {
  forget('wp_consent_type', 'wp_set_consent', 'wp_has_consent');
  [cookies, sets] = [{}, []];
  defined.mockReset();
  document.addEventListener('wp_consent_type_defined', defined);
});
afterEach(() => {
  document.removeEventListener('wp_consent_type_defined', defined);
  vi.restoreAllMocks();
});

describe('the signal to WP Consent API', () => {
  it('says that consent has to be given, and no more while there is no answer', () => {
    load();
    startSignal('wp-consent-api', { vendors: [] })(NOTHING);
    expect(scope.wp_consent_type).toBe('optin');
    expect(defined).toHaveBeenCalledOnce();
    expect(consented()).toEqual(['functional']);
    expect(sets).toEqual([['functional', 'allow']]);
  });

  it('does so past an element that bears the name of what it calls', () => {
    load();
    // what `<img name="dispatchEvent">` does
    Object.defineProperty(document, 'dispatchEvent', { value: document.createElement('img'), configurable: true });
    startSignal('wp-consent-api', { vendors: [] })(NOTHING);
    Reflect.deleteProperty(document, 'dispatchEvent');
    expect(defined).toHaveBeenCalledOnce();
  });

  it('takes back a grant that is still in the plugin’s cookies', () => {
    cookies = { marketing: 'allow', statistics: 'allow' };
    load();
    startSignal('wp-consent-api', { vendors: [] })(NOTHING);
    expect(consented()).toEqual(['functional']);
  });

  it('tells each category what holds for its purpose, on each page, not twice, and takes it back', () => {
    load();
    const tell = startSignal('wp-consent-api', { vendors: [] });
    tell({ ...NOTHING, analytics: 'granted' }, ANSWERED);
    tell({ ...NOTHING, analytics: 'granted' }, ANSWERED);
    expect(sets).toEqual([
      ['functional', 'allow'],
      ['preferences', 'deny'],
      ['statistics-anonymous', 'allow'],
      ['statistics', 'allow'],
      ['marketing', 'deny'],
    ]);
    sets = [];
    tell(NOTHING, ANSWERED);
    expect(consented()).toEqual(['functional']);
    expect(sets).toEqual([
      ['statistics-anonymous', 'deny'],
      ['statistics', 'deny'],
    ]);
    startSignal('wp-consent-api', { vendors: [] })(NOTHING, ANSWERED);
    expect(sets).toHaveLength(2 + 5);
  });

  it('needs each vendor too that names it', () => {
    load();
    const vendors = [{ id: 'shop-statistics', purpose: 'analytics', signals: ['wp-consent-api'] as const }];
    const tell = startSignal('wp-consent-api', { vendors });
    tell({ ...NOTHING, analytics: 'granted', 'shop-statistics': 'denied' }, ANSWERED);
    expect(consented()).toEqual(['functional']);
    tell({ ...NOTHING, analytics: 'granted', 'shop-statistics': 'granted' }, ANSWERED);
    expect(consented()).toEqual(['functional', 'statistics-anonymous', 'statistics']);
  });

  it('stands for what the site has set; nothing is a no', () => {
    load();
    const categories = { marketing: ['advertising', 'analytics'], preferences: [], own: 'analytics' };
    startSignal('wp-consent-api', { vendors: [], signals: { 'wp-consent-api': { categories } } })(
      { ...NOTHING, functional: 'granted', analytics: 'granted' },
      ANSWERED,
    );
    expect(cookies).toMatchObject({ marketing: 'deny', preferences: 'deny', own: 'allow', statistics: 'allow' });
  });

  it('waits for the plugin’s script, which stands at the end of the page', () => {
    const state = vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    startSignal('wp-consent-api', { vendors: [] })({ ...NOTHING, advertising: 'granted' }, ANSWERED);
    expect(defined).not.toHaveBeenCalled();
    load();
    state.mockReturnValue('interactive');
    defined.mockImplementation(() => expect(consented()).toEqual(['functional', 'marketing']));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(defined).toHaveBeenCalledOnce();
    expect(cookies.marketing).toBe('allow');
  });

  it('does nothing where there is no plugin', () => {
    startSignal('wp-consent-api', { vendors: [] })(NOTHING, ANSWERED);
    expect(defined).not.toHaveBeenCalled();
  });
});
