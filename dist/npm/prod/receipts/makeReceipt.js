import { readStanding } from '../consent/readStanding.js';
import { describeContacts } from '../disclose/describeContacts.js';
import { disclosureOf } from '../disclose/disclosureOf.js';
import { partyOf } from '../disclose/partyOf.js';
import { vendorFacts } from '../disclose/vendorFacts.js';
import { own } from '../lib/own.js';
import { safeUrl } from '../lib/safeUrl.js';
import { textIn } from '../i18n/text.js';

const DAY = 86400000;
const time = (at) => new Date(at).toISOString();
/** The state of one answer, seen from the receipt before. */
const stateOf = (choice, isAnswered, before) => {
    if (!isAnswered)
        return 'dpv:ConsentUnknown';
    if (choice === 'granted')
        return 'dpv:ConsentGiven';
    return before === 'dpv:ConsentGiven' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused';
};
const controllerOf = (settings, origin, language) => {
    const { contacts } = describeContacts(settings, language);
    const find = (key) => contacts.find((contact) => contact.key === key)?.text ?? null;
    return {
        name: find('name') ?? (settings.site || new URL(origin).hostname),
        origin,
        address: find('address'),
        department: find('department'),
        email: find('email'),
        tel: find('tel'),
        url: safeUrl(find('form') ?? '') ?? null,
        dpo: find('dpo'),
    };
};
/** What a receipt says of a vendor besides the answer. */
const recipientOf = (vendor, language) => {
    const { id, purpose, name, company, country, role, sends, privacyPolicy } = vendorFacts(vendor, {
        language,
        partyOf,
        disclosureOf,
    });
    return {
        id,
        purpose,
        name,
        company: company || null,
        country: country || null,
        role: role ?? null,
        sends,
        privacyPolicy: safeUrl(privacyPolicy) ?? null,
    };
};
/**
 * The policy as the page had it that asked, as far as this page can tell: where the version is another one, so may be the address,
 * and of the revisions those that made later versions say nothing of it.
 */
const policyThen = (policy, version) => {
    if (version === policy.version)
        return policy;
    const { url: _url, effectiveFrom: _from, revisions = [], ...rest } = policy;
    const known = revisions.slice(0, revisions.findIndex((revision) => revision.version === version) + 1);
    return { ...rest, version, revisions: known };
};
/** The version in force at a time, in milliseconds since 1970: what lies ahead is announced already, and agreed to by nobody. */
const versionAt = (policy, at) => {
    const { version } = readStanding(policy, undefined, at);
    const since = policy.revisions?.find((revision) => revision.version === version)?.date;
    return {
        policyVersion: version || null,
        policyEffectiveFrom: since || (version === policy.version && policy.effectiveFrom) || null,
    };
};
/** Makes the receipt of a decision. Pure but for what the page's address is. */
const makeReceipt = (settings, { decision, shown, answered, isForAccount, version = '' }, { id, previous: latest, textHash, gpc, now, origin }) => {
    // whoever refuses gets no number that outlasts the answer, so a chain begins with a grant and ends when nothing is granted
    const previous = latest?.event.state === 'dpv:ConsentGiven' ? latest : undefined;
    const { cookie, rights, purposes, vendors } = settings;
    const policy = policyThen(settings.policy, version);
    // whom the page that asked did not declare has no entry: nobody was asked
    const choices = own(decision.choices);
    const language = shown?.language || settings.language || policy.authoritativeLanguage || 'en';
    const say = (text) => textIn(text, language) || null;
    const address = (text) => safeUrl(textIn(text, language)) ?? null;
    const before = new Map([...(previous?.purposes ?? []), ...(previous?.recipients ?? [])].map((row) => [row.id, row.state]));
    const answer = (row) => {
        const choice = choices[row] === 'granted' ? 'granted' : 'denied';
        return { choice, state: stateOf(choice, !decision.unanswered.includes(row), before.get(row)) };
    };
    /** How an answer was expressed: not at all by code, nor where nobody answered; before, where it stands unchanged. */
    const typeOf = ({ id, explicit }) => {
        if (decision.unanswered.includes(id))
            return null;
        if (!answered.includes(id))
            return previous?.purposes.find((row) => row.id === id)?.type ?? null;
        if (decision.via === 'api')
            return null;
        return explicit ? 'dpv:ExplicitlyExpressedConsent' : 'dpv:ExpressedConsent';
    };
    const purposeRows = purposes
        .filter((purpose) => purpose.id !== 'necessary' && choices[purpose.id])
        .map((purpose) => ({
        id: purpose.id,
        description: say(purpose.description),
        ...answer(purpose.id),
        type: typeOf(purpose),
    }));
    const recipients = vendors
        .filter((vendor) => vendor.purpose !== 'necessary' && choices[vendor.id])
        .map((vendor) => ({ ...recipientOf(vendor, language), ...answer(vendor.id) }));
    const here = [...purposes, ...vendors].map((one) => one.id);
    // what was answered where more is declared stands as well
    const elsewhere = [...answered, ...before.keys()].filter((row) => !here.includes(row)).map(answer);
    const isGiven = [...purposeRows, ...recipients, ...elsewhere].some(({ state }) => state === 'dpv:ConsentGiven');
    const at = decision.at ?? now;
    return {
        schema: 'urn:sekisho:receipt:1',
        id,
        previous: previous?.id ?? null,
        principal: previous?.principal ?? (isGiven ? id : null),
        created: time(now),
        event: {
            state: stateOf(isGiven ? 'granted' : 'denied', true, previous?.event.state),
            time: time(at),
            validUntil: time(at + ((isGiven && settings.grantDays) || cookie.days) * DAY),
            by: decision.via === 'api' ? 'site' : 'visitor',
            method: decision.via,
        },
        controller: controllerOf(settings, origin, language),
        notice: {
            language: shown?.language ?? null,
            textHash,
            software: "0.1.0",
            policy: address(policy.url),
            ...versionAt(policy, at),
            authoritativeLanguage: policy.authoritativeLanguage ?? null,
        },
        jurisdiction: policy.jurisdiction ?? null,
        regime: decision.regime,
        region: settings.region || null,
        ...(isForAccount === true && { scope: 'account' }),
        signals: { gpc },
        purposes: purposeRows,
        recipients,
        storage: [
            "the visitor's browser",
            ...(safeUrl(settings.receipt.url ?? '') ? [safeUrl(settings.receipt.url)] : []),
        ],
        retention: `P${cookie.days}D`,
        // the home page, for which pages somebody reads is nobody's business
        withdrawal: `${origin}/#sekisho`,
        rights: address(rights.url)?.split('?')[0] ?? address(settings.contacts.url),
    };
};

export { makeReceipt };
