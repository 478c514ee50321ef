import { jsxs, jsx } from 'preact/jsx-runtime';
import { chooseUnanswered, chooseAll } from './draft.js';
import { formatDay } from './format.js';
import { nameCompanies } from './nameCompanies.js';
import { safeUrl } from './safeUrl.js';
import { textIn, fill, joinNames } from './text.js';

/** Google's advertising: for it the first layer has to say what the data is used for. */
const isGoogleAds = ({ id, purpose }) => purpose === 'advertising' && /^(google|doubleclick)/.test(id);
/** The paragraphs: why it is asked again, what is asked, and who receives data. */
const explain = ({ port, language, messages, companyOf, locked }) => {
    const { settings } = port;
    const { status, changes } = port.read();
    const asked = Object.keys(chooseUnanswered(settings, port.read(), 'granted'));
    const all = Object.keys(chooseAll(settings, 'granted'));
    const vendors = settings.vendors.filter(({ id }) => asked.includes(id));
    const phrases = settings.purposes
        .filter(({ id }) => asked.includes(id) || vendors.some(({ purpose }) => purpose === id))
        .map(({ id, label }) => textIn(label, language) || messages[`for.${id}`] || id);
    const companies = nameCompanies(vendors, companyOf, language);
    return [
        messages[status],
        ...changes.map(({ date, change }) => fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) })),
        fill(messages[settings.regime === 'opt-in' ? 'ask' : 'tell'], { purposes: joinNames(phrases, language) }),
        companies && fill(messages.companies, { companies }),
        locked && messages.gpc,
        asked.length < all.length && messages.rest,
    ];
};
/**
 * Layer 1. Accept and reject are drawn by the same lines: no option tells them apart.
 * Paragraphs, not headings, so that the outline of the page stays the page's own.
 */
const Banner = ({ context, notice, onChoice, onOpen, onNear, onFocusIn }) => {
    const { port, language, messages } = context;
    const { policy, site, vendors } = port.settings;
    const policyUrl = safeUrl(textIn(policy.url, language));
    return (jsxs("div", { part: "banner", class: "layer banner", role: "region", "aria-labelledby": "title", onFocusIn: onFocusIn, children: [jsxs("div", { class: "words", children: [jsx("p", { id: "title", class: "title", children: fill(messages.title, { site }) }), explain(context).map((paragraph) => paragraph && jsx("p", { children: paragraph })), vendors.some(isGoogleAds) && (jsxs("p", { children: [messages.google, ' ', jsxs("a", { class: "link", href: "https://business.safety.google/privacy/", target: "_blank", rel: "noopener noreferrer", children: [messages['google.link'], jsxs("span", { class: "spoken", children: [" ", messages['new-tab']] })] })] })), jsxs("p", { class: "links", children: [policyUrl && (jsx("a", { class: "link", href: policyUrl, children: policy.revisedAt
                                    ? fill(messages['policy.revised'], { date: formatDay(policy.revisedAt, language) })
                                    : messages.policy })), jsx("button", { class: "link", onClick: () => onOpen('opt-out'), children: messages['opt-out'] })] }), jsx("p", { "data-own": "", role: "status", class: notice === messages.failed ? 'title' : 'spoken', children: notice })] }), jsxs("div", { class: "actions", children: [['accept', 'reject'].map((name) => (jsx("button", { part: `button ${name}`, class: "button", onClick: () => onChoice(name === 'accept' ? 'granted' : 'denied'), children: messages[name] }))), jsx("button", { part: "button choose", class: "button quiet", onPointerEnter: onNear, onFocus: onNear, onClick: () => onOpen('preferences'), children: messages.choose })] })] }));
};

export { Banner };
