/**
 * Google Consent Mode v2 with what `signals.google` sets; without this file the core speaks basic mode (googleBasic.ts).
 * https://developers.google.com/tag-platform/security/guides/consent and …/guides/privacy
 */
import { isAdvertising } from '../lib/isAdvertising.js';
import { own } from '../lib/own.js';
import type { Choice, Decision, Vendor } from '../types/index.js';
import { consentTypes, createQueue, idsOf } from './googleBasic.js';
import { isOptedOut } from './isOptedOut.js';
import { isOnHere } from './isOnHere.js';
import { letLoad } from './letLoad.js';
import { needsOf } from './needsOf.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import type { CreateSignal, Prepare } from './Signal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

/** A type of Google's consent mode. */
export type GoogleConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** What holds at Google where nobody has answered. */
export interface GoogleConsentDefault {
  /** Where: ISO 3166-1 or -2, `ES`, `US-AK`. Google finds out where the visitor is; the more specific wins. Default: everywhere. */
  readonly region?: readonly string[];
  /** What is granted there. A type that Sekisho has denied is denied all the same. Default: nothing. */
  readonly granted?: readonly GoogleConsentType[];
}

/** What is set for Google Consent Mode. */
export interface GoogleSignalOptions {
  /** How many milliseconds Google's tags wait for an answer before they send anything (`wait_for_update`). Default: not at all. */
  readonly waitForUpdate?: number;
  /**
   * What holds until an answer, by region. Until then Sekisho says nothing that is milder. Default: everything denied. A list that cannot
   * be read is that, too.
   */
  readonly defaults?: readonly GoogleConsentDefault[];
  /** Whether Google takes ids of clicks out of what it is sent while `ad_storage` is denied (`ads_data_redaction`). Default `true`. */
  readonly adsDataRedaction?: boolean;
  /** Whether ids of clicks travel in the site’s links while storage is denied (`url_passthrough`). Default `false`. */
  readonly urlPassthrough?: boolean;
  /**
   * Whether Google’s tags load while they are denied, and send what Google calls cookieless pings: everywhere (`true`), or in
   * these regions (ISO 3166-1 or -2). Annotated tags stay held. Default: nowhere.
   */
  readonly advanced?: boolean | readonly string[];
  /**
   * The purpose or vendor that `ad_personalization` needs beside what `ad_storage` needs: an id that is asked for. Default: none
   * beside it.
   */
  readonly adPersonalization?: string;
  /** Whether Google limits the use of what it is sent by visitors who have opted out (`restricted_data_processing`). Default `true`. */
  readonly restrictedDataProcessing?: boolean;
}

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Google Consent Mode. */
    readonly google?: GoogleSignalOptions;
  }
}

type Types = Record<string, Choice>;

interface Default {
  readonly region?: readonly string[];
  readonly granted: readonly unknown[];
}

const REGION = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/;

const mapValues = <From, To>(
  from: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value, key)]));

const isRegions = (given: unknown): given is readonly string[] =>
  Array.isArray(given) && given.length > 0 && given.every((code) => typeof code === 'string' && REGION.test(code));

/** That for everywhere first. Where an entry cannot be read there is none other: passed over, it would leave its region to a milder one. */
const readDefaults = (given: unknown): readonly Default[] => {
  const everywhere: Default = { granted: [] };
  if (!Array.isArray(given)) return [everywhere];
  const read = given.map((entry: unknown) => own<GoogleConsentDefault>(entry));
  const isWhole =
    read.every(({ region, granted = [] }) => (region === undefined || isRegions(region)) && Array.isArray(granted)) &&
    read.filter(({ region }) => !region).length < 2;
  if (!isWhole) return [everywhere];
  const defaults = read.map(({ region, granted = [] }): Default => ({ ...(region && { region }), granted }));
  // the more specific wins at Google; in this order, it also does so with whoever reads them one after another
  return [defaults.find(({ region }) => !region) || everywhere, ...defaults.filter(({ region }) => region)];
};

const create: CreateSignal = (settings) => {
  const vendors = vendorsOf(settings, 'google');
  if (!vendors.length) return () => {};
  const options = readSignalOptions(settings, 'google');
  const { adPersonalization, waitForUpdate } = options;
  const hasDefaults = options.defaults !== undefined;
  const queue = createQueue();

  // advertising under any name, so that no answer to another question counts for it
  const adVendors = vendors.filter(({ purpose }) => isAdvertising(purpose, settings.purposes));
  const ads: readonly Pick<Vendor, 'id'>[] = adVendors.length ? adVendors : [{ id: 'advertising' }];
  const needs = consentTypes((purpose): readonly Pick<Vendor, 'id'>[] =>
    purpose === 'advertising' ? ads : idsOf(purpose, vendors).map((id) => ({ id })),
  );
  needs.ad_personalization = needsOf(ads, adPersonalization);
  const typesOf = (decision: Decision): Types => mapValues(needs, (some) => choiceOf(some, decision));

  const wait =
    typeof waitForUpdate === 'number' && waitForUpdate > 0 && Number.isFinite(waitForUpdate)
      ? { wait_for_update: waitForUpdate }
      : {};
  const sayDefaults = (decided: Types): boolean => {
    let isMild = false;
    for (const { region, granted } of readDefaults(options.defaults)) {
      const types = mapValues(decided, (choice, type) => (granted.includes(type) ? choice : 'denied'));
      isMild ||= Object.values(types).includes('granted');
      queue('consent', 'default', { ...types, ...(region && { region: [...region] }), ...wait });
    }
    queue('set', 'ads_data_redaction', options.adsDataRedaction !== false);
    queue('set', 'url_passthrough', options.urlPassthrough === true);
    return isMild;
  };

  /** What there is to say: where the site has given defaults, nothing is granted that nobody has answered for. */
  const updateOf = (decision: Decision): Types => {
    const types = typesOf(decision);
    const isSilent = (type: string): boolean => needs[type]!.some(({ id }) => decision.unanswered.includes(id));
    for (const type of Object.keys(types))
      if (hasDefaults && types[type] === 'granted' && isSilent(type)) delete types[type];
    return types;
  };

  let last = '';
  let isMild = false;
  let isRestricted = false;
  let isFirst = true;
  return (decision) => {
    if (isFirst) isMild = sayDefaults(typesOf(decision));
    isFirst = false;
    // what was said to limit the use stays for the page: the site may have said so itself
    if (!isRestricted && options.restrictedDataProcessing !== false && isOptedOut(adVendors, decision)) {
      isRestricted = true;
      queue('set', 'restricted_data_processing', true);
    }
    const types = updateOf(decision);
    const said = JSON.stringify(types);
    const isAsDefault =
      !last &&
      !isMild &&
      decision.status === 'undecided' &&
      Object.keys(types).every((type) => type === 'security_storage' || types[type] === 'denied');
    if (said === last || isAsDefault) return;
    last = said;
    queue('consent', 'update', types);
  };
};

/** Advanced mode: the tags load, and obey what they are told. */
const prepare: Prepare = (settings) => {
  const vendors = vendorsOf(settings, 'google');
  const { advanced } = readSignalOptions(settings, 'google');
  return vendors.length && isOnHere(advanced, settings) ? letLoad(settings, vendors) : settings;
};

registerSignal('google', create, prepare);
