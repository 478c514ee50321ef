import { element } from './element.js';
import { isContradicted } from './isContradicted.js';
import { nameCompanies } from './nameCompanies.js';
import { regimeOf } from '../../lib/regimeOf.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { joinNames, textIn, fill, stopAfter } from '../../i18n/text.js';
import { tellReasons } from './tellReasons.js';

// oxlint-disable-next-line no-unused-vars -- the JSX below calls it
/** Google's advertising: for it the first layer has to say what the data is used for. */
const isGoogleAds = ({ id, purpose }) => purpose === 'advertising' && /^(google|doubleclick)/.test(id);
/** A window of fewer square pixels is a phone's: of many companies it names two, and the rest is a touch away. */
const SMALL = 5e5;
/** One of the smallest phones' names one of them. */
const SMALLEST = 25e4;
/** The answers and the way to choose. Accept and reject are drawn by the same lines: no option tells them apart. */
const drawActions = ({ messages, onChoice, onOpen, onNear }) => (element("div", { class: "actions" },
    ['accept', 'reject'].map((name) => (element("button", { part: `button ${name}`, class: "button", onClick: () => onChoice(name === 'accept' ? 'granted' : 'denied') }, messages[name]))),
    element("button", { part: "button choose", class: "button quiet", onPointerEnter: onNear, onFocus: onNear, onClick: () => onOpen('preferences') }, messages.choose)));
/**
 * Draws layer 1. Accept and reject are drawn by the same lines: no option tells them apart.
 * Paragraphs, not headings, so that the outline of the page stays the page's own.
 */
const drawBanner = ({ context, onChoice, onOpen, onNear, onFocusIn }) => {
    const { port, language, messages, companyOf, duties } = context;
    const { settings } = port;
    const decision = port.read();
    const { asked, locked } = decision;
    const { policy, site, purposes } = settings;
    // what Global Privacy Control keeps off receives nothing, whatever is answered
    const isAsked = ({ id }) => asked.includes(id) && !locked.includes(id);
    const vendors = settings.vendors.filter(isAsked);
    /** What data is used for, where silence means no (or yes). */
    const namePurposes = (isOptIn) => {
        const isMeant = ({ id }) => (regimeOf(decision, id) === 'opt-in') === isOptIn;
        return purposes
            .filter((one) => (isAsked(one) && isMeant(one)) || vendors.some((v) => v.purpose === one.id && isMeant(v)))
            .map(({ id, label }) => textIn(label, language) || messages[`for.${id}`] || id);
    };
    const [wanted, told] = [namePurposes(true), namePurposes(false)];
    const say = (text, phrases) => fill(text, { purposes: joinNames(phrases, messages) });
    const isNotice = Object.values(decision.regimes || [decision.regime]).includes('notice');
    const tell = told.length > 0 && say(messages.tell, told) + (isNotice ? messages.silence : '');
    const companies = nameCompanies(vendors, companyOf, language);
    const area = innerWidth * innerHeight;
    const named = companies.length > 3 && area < SMALL ? companies.slice(0, area < SMALLEST ? 1 : 2) : companies;
    const count = companies.length - named.length;
    // where more follow, behind an "and"
    const names = joinNames(count ? [...named, ''] : named, messages);
    const [before, stop = '', rest = ''] = messages.companies.split(/\{companies\}(\.?)/);
    const after = (count ? stop : stopAfter(names, stop)) + rest;
    const policyUrl = safeUrl(textIn(policy.url, language));
    const open = (view, label) => (element("button", { class: "link", onClick: () => onOpen(view) }, label));
    return (element("div", { part: "banner", class: "layer banner", role: "region", "aria-labelledby": "title", onFocusIn: onFocusIn },
        element("div", { class: "words" },
            element("p", { id: "title", class: "title" }, fill(messages.title, { site: site || location.hostname })),
            [...tellReasons(decision, messages, language), wanted.length > 0 && tell].map((paragraph) => paragraph && element("p", null, paragraph)),
            element("p", { class: "question" },
                wanted.length
                    ? [
                        say(isContradicted(decision) ? messages.contradicted : messages.ask, wanted),
                        // GDPR Art. 7(3): that consent can be withdrawn is said before it is given
                        messages.only,
                    ]
                    : tell,
                named[0] && [
                    before,
                    names,
                    count > 0 && open('preferences', fill(messages.others, { count: `${count}` })),
                    after,
                ],
                duties?.describeAsked(context, vendors),
                vendors.some(isGoogleAds) && (element("a", { class: "link", href: "https://business.safety.google/privacy/", target: "_blank", rel: "noopener noreferrer" },
                    messages.google,
                    element("span", { class: "spoken" },
                        " ",
                        messages['new-tab'])))),
            duties?.drawAsked?.(context),
            element("p", { class: "links" },
                policyUrl && (element("a", { class: "link", href: policyUrl }, messages.policy)),
                open('opt-out', messages['opt-out'])),
            element("p", { "data-own": "", role: "status", class: "spoken" })),
        drawActions({ messages, onChoice, onOpen, onNear })));
};

export { drawBanner };
