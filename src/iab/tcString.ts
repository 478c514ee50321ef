import { type GVL, PurposeRestriction, RestrictionType, TCModel, TCString } from '@iabtechlabtcf/core';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { askedIds } from './askedIds.js';
import type { TcfPlan } from './readTcfOptions.js';

const RESTRICTIONS = {
  'not-allowed': RestrictionType.NOT_ALLOWED,
  'require-consent': RestrictionType.REQUIRE_CONSENT,
  'require-legitimate-interest': RestrictionType.REQUIRE_LI,
} as const;

/**
 * Whether the visitor has granted every one of some ids. Silence grants nothing here, whatever the regime says, nor does what is
 * necessary, for nobody was asked.
 */
const createGrants = (settings: Settings, decision: Decision) => {
  const asked = new Set(askedIds(settings));
  return (ids: readonly string[] = []): boolean =>
    ids.length > 0 &&
    ids.every((id) => asked.has(id) && decision.choices[id] === 'granted' && !decision.unanswered.includes(id));
};

/** The day of a time, as the framework asks: hours and minutes tell more of the visitor than is needed. */
const dayOf = (time: number): Date => new Date(Math.floor(time / 86_400_000) * 86_400_000);

/**
 * The TC string of a decision; empty where the visitor has not answered. Never more than was granted: what is not mapped is
 * denied, and so is a vendor that the list has no longer. Pure.
 */
export const tcString = (settings: Settings, plan: TcfPlan, gvl: GVL, decision: Decision): string => {
  if (decision.at === undefined) return '';
  const isGranted = createGrants(settings, decision);
  const model = new TCModel(gvl);
  model.cmpId = plan.cmpId;
  model.cmpVersion = plan.cmpVersion;
  model.publisherCountryCode = plan.publisherCountry;
  model.isServiceSpecific = true;
  const grantedOf = (needs: TcfPlan['vendors']): number[] =>
    [...needs].filter(([, ids]) => isGranted(ids)).map(([number]) => number);
  const listed = [...plan.vendors.keys()].filter((id) => gvl.vendors[id] && !gvl.vendors[id].deletedDate);
  const vendors = grantedOf(plan.vendors).filter((id) => listed.includes(id));
  const purposes = grantedOf(plan.purposes).filter((id) => gvl.purposes[id]);
  const interests = purposes.filter((id) => plan.legitimateInterests.includes(id));
  model.purposeConsents.set(purposes);
  model.vendorConsents.set(vendors);
  model.specialFeatureOptins.set(grantedOf(plan.specialFeatures).filter((id) => gvl.specialFeatures[id]));
  model.purposeLegitimateInterests.set(interests);
  if (interests.length) model.vendorLegitimateInterests.set(vendors);
  model.vendorsDisclosed.set(listed);
  for (const { purpose, type, vendors: some = listed } of plan.restrictions) {
    for (const id of some) {
      const restriction = new PurposeRestriction(purpose, RESTRICTIONS[type]);
      model.publisherRestrictions.add(id, restriction);
    }
  }
  model.created = dayOf(decision.at);
  model.lastUpdated = dayOf(decision.at);
  return TCString.encode(model);
};

/**
 * Google's Additional Consent string, version 2: the providers that were granted, then those that were only disclosed; empty
 * where the site names none, or the visitor has not answered. https://support.google.com/admanager/answer/9681920 Pure.
 */
export const additionalConsent = (settings: Settings, plan: TcfPlan, decision: Decision): string => {
  if (!plan.providers.size || decision.at === undefined) return '';
  const isGranted = createGrants(settings, decision);
  const numbers = [...plan.providers.keys()].sort((one, other) => one - other);
  const named = (wanted: boolean): string =>
    numbers.filter((number) => isGranted(plan.providers.get(number)) === wanted).join('.');
  return `2~${named(true)}~dv.${named(false)}`;
};
