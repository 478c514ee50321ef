import type { ProblemCode } from '../lib/problems.js';
import { safeUrl } from '../lib/safeUrl.js';
import type { Settings } from '../types/internal.js';
import { isGdprRegion } from './gdprRegions.js';
import { readBag, readText, readTexts, readWhole } from './readBag.js';

/** What a publisher restricts vendors to, whatever they have registered. */
export interface TcfRestriction {
  /** Purpose of the framework, from 1. */
  readonly purpose: number;
  readonly type: 'not-allowed' | 'require-consent' | 'require-legitimate-interest';
  /** Vendors by their ids in the vendor list. Default: all that are mapped. */
  readonly vendors?: readonly number[];
}

/** What the site sets for TCF: `signals.tcf`. */
export interface TcfOptions {
  /** Your id as a consent platform, which IAB Europe registers. Without it there is no `__tcfapi`. */
  readonly cmpId: number;
  /** The version of your platform, a whole number that you count up. */
  readonly cmpVersion: number;
  /** Address of the vendor list (v3) on your own server, which keeps it up to date. */
  readonly vendorList: string;
  /**
   * Address of the list’s translations on your own server, with `[LANG]` for the language: `/iab/purposes-[LANG].json`. Default: none.
   */
  readonly translations?: string;
  /** Country of the publisher, ISO 3166-1. */
  readonly publisherCountry: string;
  /** Whether the GDPR applies. Default: by `region`; where that is not known, it does. */
  readonly gdprApplies?: boolean;
  /** Vendors: id here → id in the vendor list. A vendor of the list that several stand for is granted if all are. */
  readonly vendors: Readonly<Record<string, number>>;
  /** Google’s ad technology providers that are not in the vendor list: id here → their id. */
  readonly providers?: Readonly<Record<string, number>>;
  /** Purposes of the framework, from 1 → ids here, all of which must be granted. What is not mapped is denied. */
  readonly purposes: Readonly<Record<string, string | readonly string[]>>;
  /** Special features of the framework, from 1 → ids here, likewise. Default: none. */
  readonly specialFeatures?: Readonly<Record<string, string | readonly string[]>>;
  /** Purposes (2, and 7 to 11) for which a grant here also establishes legitimate interest. Default: none. */
  readonly legitimateInterests?: readonly number[];
  /** Restrictions of the publisher. Default: none. */
  readonly restrictions?: readonly TcfRestriction[];
  /** Stacks of the vendor list whose names stand in the banner in the place of those of their purposes. Default: none. */
  readonly stacks?: readonly number[];
}

/** Ids here that stand for one of the framework’s: all must be granted. */
export type Needs = ReadonlyMap<number, readonly string[]>;

/** What was read of it. */
export interface TcfPlan {
  readonly cmpId: number;
  readonly cmpVersion: number;
  readonly listAddress: string;
  /** Empty: none. */
  readonly translations: string;
  readonly publisherCountry: string;
  readonly applies: boolean;
  readonly vendors: Needs;
  readonly providers: Needs;
  readonly purposes: Needs;
  readonly specialFeatures: Needs;
  readonly legitimateInterests: readonly number[];
  readonly restrictions: readonly TcfRestriction[];
  readonly stacks: readonly number[];
}

const TYPES = ['not-allowed', 'require-consent', 'require-legitimate-interest'] as const;

/** Where legitimate interest may be a basis: policy version 4 took it from purposes 3 to 6, and 1 never had it. */
const INTERESTS = [2, 7, 8, 9, 10, 11];

/** `{ 'their number': 'our id' }`. Of what cannot be read the number stays, with nothing that could be granted. */
const readNeeds = (given: unknown, most: number): Needs => {
  const needs = new Map<number, readonly string[]>();
  for (const [key, ids] of Object.entries(readBag<Record<string, unknown>>(given))) {
    const number = readWhole(key, 1, most);
    const named = readTexts(ids);
    const isWhole = Array.isArray(ids) ? named.length === ids.length : true;
    if (number) needs.set(number, isWhole ? named : []);
  }
  return needs;
};

/** `{ 'our id': their number }`, by their numbers. */
const readIds = (given: unknown, most: number): Needs => {
  const needs = new Map<number, readonly string[]>();
  for (const [id, number] of Object.entries(readBag<Record<string, unknown>>(given))) {
    const theirs = readWhole(number, 1, most);
    if (theirs) needs.set(theirs, [...(needs.get(theirs) || []), id]);
  }
  return needs;
};

const readRestrictions = (given: unknown): TcfRestriction[] =>
  (Array.isArray(given) ? given : []).flatMap((one: unknown) => {
    const { purpose, type, vendors } = readBag<TcfRestriction>(one);
    const number = readWhole(purpose, 1, 24);
    // a restriction that cannot be read restricts the most
    const kind = TYPES.find((known) => known === type) || 'not-allowed';
    if (!number) return [];
    const some = Array.isArray(vendors) ? { vendors: vendors.flatMap((id) => readWhole(id, 1, 65_535) ?? []) } : {};
    return [{ purpose: number, type: kind, ...some }];
  });

/** IAB Europe asks platforms to serve the list themselves. */
const isForeign = (address: string): boolean => /(^|\.)consensu\.org\.?$/.test(new URL(address).hostname);

/** Reads what the site set; what is missing of that without which there must be no `__tcfapi`. */
export const readTcfOptions = (given: unknown, { region }: Pick<Settings, 'region'>): TcfPlan | ProblemCode => {
  const options = readBag<TcfOptions>(given);
  // 0 and 1 are nobody's
  const cmpId = readWhole(options.cmpId, 2, 4095);
  const cmpVersion = readWhole(options.cmpVersion, 0, 4095);
  if (!cmpId || cmpVersion === undefined) return 'tcf-no-cmp';
  const address = safeUrl(readText(options.vendorList));
  if (!address) return 'tcf-no-list';
  if (isForeign(address)) return 'tcf-foreign-list';
  const translations = safeUrl(readText(options.translations));
  const publisherCountry = readText(options.publisherCountry);
  return {
    cmpId,
    cmpVersion,
    listAddress: address,
    translations: translations && !isForeign(translations) ? translations : '',
    publisherCountry: /^[a-z]{2}$/i.test(publisherCountry) ? publisherCountry.toUpperCase() : 'AA',
    applies: typeof options.gdprApplies === 'boolean' ? options.gdprApplies : isGdprRegion(region),
    vendors: readIds(options.vendors, 65_535),
    providers: readIds(options.providers, 9_999_999),
    purposes: readNeeds(options.purposes, 24),
    specialFeatures: readNeeds(options.specialFeatures, 12),
    legitimateInterests: (Array.isArray(options.legitimateInterests) ? options.legitimateInterests : []).filter(
      (purpose) => INTERESTS.includes(purpose as number),
    ) as number[],
    restrictions: readRestrictions(options.restrictions),
    stacks: (Array.isArray(options.stacks) ? options.stacks : []).flatMap((id) => readWhole(id, 1, 999) ?? []),
  };
};
