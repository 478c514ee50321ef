import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { fill } from './text.js';

/** One fact: its name and what is said. Nothing where nothing is known. */
const Fact = ({ term, children }) => (jsxs("div", { children: [jsx("dt", { children: term }), jsx("dd", { children: children })] }));
/** A link to somebody else, in a tab of its own. */
const WebLink = ({ link }) => (jsx("a", { href: link.href, target: "_blank", rel: "noopener noreferrer", children: link.label }));
/** Links, one below the other. */
const LinkList = ({ links }) => (jsx("ul", { children: links.map((link) => (jsx("li", { children: jsx(WebLink, { link: link }) }))) }));
/** Who receives the data: the company, where it is, and what it was called. */
const RecipientFacts = ({ service, kit }) => {
    const { messages } = kit;
    const { company, country, formerly, role } = service;
    return (jsxs(Fragment, { children: [jsxs(Fact, { term: messages['tell.external.recipient'], children: [company, formerly.length > 0 && jsx("div", { children: fill(messages['tell.formerly'], { names: formerly.join(messages.comma) }) })] }), country && jsx(Fact, { term: messages['tell.country'], children: country }), role && jsx(Fact, { term: messages['tell.role'], children: role })] }));
};
/** What is sent, and what for: the site's purpose and the recipient's. */
const UseFacts = ({ service, kit }) => {
    const { messages } = kit;
    const { sends, use, recipientUse, isDescribed } = service;
    if (!isDescribed)
        return jsx(Fact, { term: messages.use, children: messages['details.none'] });
    return (jsxs(Fragment, { children: [sends.length > 0 && (jsx(Fact, { term: messages['tell.external.sends'], children: jsx("ul", { children: sends.map((kind) => (jsx("li", { children: kind }))) }) })), use && jsx(Fact, { term: messages.use, children: use }), recipientUse && jsx(Fact, { term: messages['use.recipient'], children: recipientUse })] }));
};
/** Under whose policy and terms the data is. */
const LinkFact = ({ service, kit }) => {
    const links = [service.privacyPolicy, service.terms].filter((link) => link !== undefined);
    if (!links.length)
        return null;
    return (jsx(Fact, { term: kit.messages['tell.links'], children: jsx(LinkList, { links: links }) }));
};
/** How to stop it, and what that stops: here, and at the company. */
const OptOutFact = ({ service, kit }) => {
    const { stops, optOut } = service;
    if (!stops.length)
        return null;
    return (jsxs(Fact, { term: kit.messages['tell.opt-out'], children: [stops.map((sentence) => (jsx("p", { children: sentence }))), optOut && (jsx("p", { children: jsx(WebLink, { link: optOut }) }))] }));
};

export { Fact, LinkFact, LinkList, OptOutFact, RecipientFacts, UseFacts, WebLink };
