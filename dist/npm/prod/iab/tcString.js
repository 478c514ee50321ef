import { TCModel, PurposeRestriction, RestrictionType, TCString } from '@iabtechlabtcf/core';
import { createGrants } from './createGrants.js';

const RESTRICTIONS = {
    'not-allowed': RestrictionType.NOT_ALLOWED,
    'require-consent': RestrictionType.REQUIRE_CONSENT,
    'require-legitimate-interest': RestrictionType.REQUIRE_LI,
};
/** The day of a time, as the framework asks: hours and minutes tell more of the visitor than is needed. */
const dayOf = (time) => new Date(Math.floor(time / 86400000) * 86400000);
/**
 * The TC string of a decision; empty where the visitor has not answered. Never more than was granted, both here and under the framework's
 * own texts: without an answer to those, all of it is denied. What is not mapped is denied, and so is a vendor that the list has no longer,
 * or that nobody was told of. Pure.
 */
const tcString = (settings, plan, gvl, decision, answer) => {
    if (decision.at === undefined)
        return '';
    const { whole, partly } = createGrants(settings, decision);
    const model = new TCModel(gvl);
    model.cmpId = plan.cmpId;
    model.cmpVersion = plan.cmpVersion;
    model.publisherCountryCode = plan.publisherCountry;
    model.isServiceSpecific = true;
    const listed = [...plan.vendors.keys()].filter((id) => gvl.vendors[id] && !gvl.vendors[id].deletedDate);
    const told = listed.filter((id) => answer?.told[id] !== undefined);
    const vendorsOf = (some = []) => some.filter((id) => told.includes(id) && whole(plan.vendors.get(id)));
    const purposesOf = (some = []) => some.filter((id) => gvl.purposes[id] && partly(plan.purposes.get(id)));
    const features = (answer?.specialFeatures ?? []).filter((id) => gvl.specialFeatures[id] && partly(plan.specialFeatures.get(id)));
    const interests = purposesOf(answer?.interests).filter((id) => plan.legitimateInterests.includes(id));
    model.purposeConsents.set(purposesOf(answer?.purposes));
    model.vendorConsents.set(vendorsOf(answer?.vendors));
    model.specialFeatureOptins.set(features);
    model.purposeLegitimateInterests.set(interests);
    if (interests.length)
        model.vendorLegitimateInterests.set(vendorsOf(answer?.vendorInterests));
    model.vendorsDisclosed.set(told);
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
const additionalConsent = (settings, plan, decision, answer) => {
    if (!plan.providers.size || decision.at === undefined)
        return '';
    const { whole } = createGrants(settings, decision);
    const isGranted = (ids) => !!answer && whole(ids);
    const numbers = [...plan.providers.keys()].sort((one, other) => one - other);
    const named = (wanted) => numbers.filter((number) => isGranted(plan.providers.get(number)) === wanted).join('.');
    return `2~${named(true)}~dv.${named(false)}`;
};

export { additionalConsent, tcString };
