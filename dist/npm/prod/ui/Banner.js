import { jsxs, jsx } from 'preact/jsx-runtime';
import { formatDay } from '../i18n/format.js';
import { nameCompanies } from './nameCompanies.js';
import { safeUrl } from '../lib/safeUrl.js';
import { textIn, fill, joinNames } from '../i18n/text.js';

/** Google's advertising: for it the first layer has to say what the data is used for. */
const isGoogleAds = ({ id, purpose }) => purpose === 'advertising' && /^(google|doubleclick)/.test(id);
/** A window of fewer square pixels is a phone's: of many companies it names two, and the rest is a touch away. */
const SMALL = 5e5;
/** The answers and the way to choose. Accept and reject are drawn by the same lines: no option tells them apart. */
const Actions = ({ messages, onChoice, onOpen, onNear }) => (jsxs("div", { class: "actions", children: [['accept', 'reject'].map((name) => (jsx("button", { part: `button ${name}`, class: "button", onClick: () => onChoice(name === 'accept' ? 'granted' : 'denied'), children: messages[name] }))), jsx("button", { part: "button choose", class: "button quiet", onPointerEnter: onNear, onFocus: onNear, onClick: () => onOpen('preferences'), children: messages.choose })] }));
/**
 * Layer 1. Accept and reject are drawn by the same lines: no option tells them apart.
 * Paragraphs, not headings, so that the outline of the page stays the page's own.
 */
const Banner = ({ context, notice, onChoice, onOpen, onNear, onFocusIn }) => {
    const { port, language, messages, companyOf } = context;
    const { settings } = port;
    const { status, changes, asked, locked, at } = port.read();
    const { policy, site, purposes, regime } = settings;
    const isOptIn = regime === 'opt-in';
    // what Global Privacy Control keeps off receives nothing, whatever is answered
    const isAsked = ({ id }) => asked.includes(id) && !locked.includes(id);
    const vendors = settings.vendors.filter(isAsked);
    const phrases = purposes
        .filter((one) => isAsked(one) || vendors.some(({ purpose }) => purpose === one.id))
        .map(({ id, label }) => textIn(label, language) || messages[`for.${id}`] || id);
    const companies = nameCompanies(vendors, companyOf, language);
    const named = companies.length > 3 && innerWidth * innerHeight < SMALL ? companies.slice(0, 2) : companies;
    const count = companies.length - named.length;
    const [before, after] = messages.companies.split('{companies}');
    const policyUrl = safeUrl(textIn(policy.url, language));
    const open = (view, label) => (jsx("button", { class: "link", onClick: () => onOpen(view), children: label }));
    return (jsxs("div", { part: "banner", class: "layer banner", role: "region", "aria-labelledby": "title", onFocusIn: onFocusIn, children: [jsxs("div", { class: "words", children: [jsx("p", { id: "title", class: "title", children: fill(messages.title, { site: site || location.hostname }) }), [
                        messages[status],
                        ...changes.map(({ date, change }) => fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) })),
                        locked.length > 0 && messages.gpc,
                        // other answers are in force
                        status === 'outdated' && at && messages.rest,
                    ].map((paragraph) => paragraph && jsx("p", { children: paragraph })), jsxs("p", { children: [fill(messages[isOptIn ? 'ask' : 'tell'], { purposes: joinNames(phrases, messages) }), named[0] && [
                                before,
                                count ? named.join(messages.comma) + messages.and : joinNames(named, messages),
                                count > 0 && open('preferences', fill(messages.others, { count: `${count}` })),
                                after,
                            ], vendors.some(isGoogleAds) && (jsxs("a", { class: "link", href: "https://business.safety.google/privacy/", target: "_blank", rel: "noopener noreferrer", children: [messages.google, jsxs("span", { class: "spoken", children: [" ", messages['new-tab']] })] })), isOptIn && messages.only] }), jsxs("p", { class: "links", children: [policyUrl && (jsx("a", { class: "link", href: policyUrl, children: messages.policy })), open('opt-out', messages['opt-out'])] }), jsx("p", { "data-own": "", role: "status", class: notice === messages.failed ? 'title' : 'spoken', children: notice })] }), jsx(Actions, { messages: messages, onChoice: onChoice, onOpen: onOpen, onNear: onNear })] }));
};

export { Banner };
