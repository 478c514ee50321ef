/**
 * Shopify: the Customer Privacy API of its storefronts. Its file being there switches it on.
 * https://shopify.dev/docs/api/customer-privacy
 */
import { attempt } from '../lib/attempt.js';
import type { Decision } from '../types/index.js';
import { type Categories, readCategories } from './readCategories.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { whenGlobal } from './whenGlobal.js';
import { whenParsed } from './whenParsed.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Which purposes stand behind Shopify’s. */
    readonly shopify?: {
      /**
       * One of Shopify’s purposes, and the purposes and vendors that must all be granted for it. Default: `analytics` is
       * `analytics`, `preferences` is `functional`, `marketing` and `sale_of_data` are `advertising`.
       */
      readonly categories?: Categories;
    };
  }
}

const CATEGORIES: Categories = {
  analytics: 'analytics',
  marketing: 'advertising',
  preferences: 'functional',
  sale_of_data: 'advertising',
};

/** By which function Shopify says what it may do now. */
const ALLOWED = {
  analytics: 'analyticsProcessingAllowed',
  marketing: 'marketingAllowed',
  preferences: 'preferencesProcessingAllowed',
  sale_of_data: 'saleOfDataAllowed',
} as const;

type Consent = Partial<Record<string, boolean>>;

interface CustomerPrivacy extends Partial<Record<(typeof ALLOWED)[keyof typeof ALLOWED], () => unknown>> {
  setTrackingConsent?: (consent: Consent, callback: (answer: unknown) => void) => unknown;
  currentVisitorConsent?: () => unknown;
}

interface Shopify {
  readonly customerPrivacy?: CustomerPrivacy;
  readonly loadFeatures?: (features: readonly object[], callback: (error?: unknown) => void) => unknown;
}

/** Whether Shopify has it the other way round. Only what was answered is told as a yes, for there it is kept as an answer. */
const isNews = (privacy: CustomerPrivacy, category: string, isGranted: boolean, isAnswered: boolean): boolean => {
  if (!isAnswered) return !isGranted && privacy[ALLOWED[category as keyof typeof ALLOWED]]?.() !== false;
  const current = privacy.currentVisitorConsent?.() as Record<string, unknown> | undefined;
  return current?.[category] !== (isGranted ? 'yes' : 'no');
};

registerSignal('shopify', (settings) => {
  const { categories } = readSignalOptions(settings, 'shopify');
  const grantedIn = readCategories(settings, 'shopify', CATEGORIES, categories);
  let decision: Decision | undefined;
  let hasAsked = false;
  let last = '';
  const tell = (privacy: CustomerPrivacy): void => {
    const all = Object.entries(grantedIn(decision!)).filter(([category]) => category in ALLOWED);
    const isAnswered = !!decision!.at;
    if (!all.some(([category, isGranted]) => isNews(privacy, category, isGranted, isAnswered))) return;
    const consent: Consent = Object.fromEntries(all.filter(([, isGranted]) => isAnswered || !isGranted));
    const said = JSON.stringify(consent);
    if (said === last) return;
    last = said;
    // newer storefronts give a promise
    const answer = privacy.setTrackingConsent!(consent, () => {});
    if (answer instanceof Promise) answer.catch(() => (last = ''));
  };
  const say = (): void => {
    const shopify = Object(readGlobal('Shopify')) as Shopify;
    const { customerPrivacy } = shopify;
    if (!decision) return;
    if (typeof customerPrivacy?.setTrackingConsent === 'function') tell(customerPrivacy);
    else if (!hasAsked && typeof shopify.loadFeatures === 'function') {
      hasAsked = true;
      shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
        if (error) hasAsked = false;
        else attempt(say);
      });
    }
  };
  const look = whenGlobal('Shopify', say);
  whenParsed(say);
  return (next) => {
    decision = next;
    look();
    say();
  };
});
