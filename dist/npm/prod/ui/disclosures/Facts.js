import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { regimeOf } from '../../lib/regimeOf.js';
import { isolator, fill } from '../../i18n/text.js';
import { Fact } from '../common/Fact.js';
import { lines } from '../common/lines.js';

/** A link to somebody else, in a tab of its own. */
const WebLink = ({ link }) => (jsx("a", { href: link.href, target: "_blank", rel: "noopener noreferrer", children: link.label }));
/** Links, one below the other. */
const LinkList = ({ links }) => (jsx("ul", { children: links.map((link) => (jsx("li", { children: jsx(WebLink, { link: link }) }))) }));
/** Who receives the data: the company, where it is, what it was called, who answers in which region, and on what ground. */
const RecipientFacts = ({ vendor, kit: { messages } }) => {
    const { recipient, country, formerly, isProcessor, controllers, transfers } = vendor;
    return (jsxs(Fragment, { children: [jsxs(Fact, { term: messages['tell.external.recipient'], children: [isolator(messages['tell.country'])(recipient), formerly.length > 0 && jsx("div", { children: fill(messages['tell.formerly'], { names: formerly.join(messages.comma) }) })] }), jsx(Fact, { term: messages['tell.country'], children: country }), jsx(Fact, { term: messages.controllers, children: lines(controllers) }), jsx(Fact, { term: messages.transfers, children: lines(transfers) }), jsx(Fact, { term: messages['tell.role'], children: isProcessor && messages['tell.processor'] })] }));
};
/** What is sent, and what for: the site's purpose and the recipient's. */
const UseFacts = ({ vendor, kit: { messages } }) => {
    const { sends, use, recipientUse, safeguards, foreign, isDescribed } = vendor;
    if (!isDescribed)
        return jsx(Fact, { term: messages.use, children: messages['details.none'] });
    return (jsxs(Fragment, { children: [jsx(Fact, { term: messages['tell.external.sends'], children: sends.length > 0 && (jsx("ul", { children: sends.map((kind) => (jsx("li", { children: kind }))) })) }), jsx(Fact, { term: messages.use, language: foreign.use, children: use }), jsx(Fact, { term: messages['use.recipient'], language: foreign.recipientUse, children: recipientUse }), jsx(Fact, { term: messages.safeguards, language: foreign.safeguards, children: safeguards })] }));
};
/** Under whose policy and terms the data is. */
const LinkFact = ({ vendor: { privacyPolicy, terms }, kit }) => {
    const links = [privacyPolicy, terms].filter((link) => link !== undefined);
    return jsx(Fact, { term: kit.messages['tell.links'], children: links.length > 0 && jsx(LinkList, { links: links }) });
};
/** How to stop it, and what that stops: here, and at the company. */
const OptOutFact = ({ vendor: { id, purpose, optOut }, kit: { messages, decision } }) => {
    const isRefusable = purpose !== 'necessary' && regimeOf(decision, id) !== 'none';
    return (jsx(Fact, { term: messages['tell.opt-out'], children: (isRefusable || optOut) && (jsxs(Fragment, { children: [isRefusable && jsx("p", { children: messages['tell.refusal'] }), optOut && jsx("p", { children: optOut.effect }), optOut && (jsx("p", { children: jsx(WebLink, { link: optOut }) }))] })) }));
};

export { LinkFact, LinkList, OptOutFact, RecipientFacts, UseFacts, WebLink };
