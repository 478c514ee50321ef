import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { describeErasure } from '../../disclose/describeErasure.js';
import { ExternalLink } from '../common/ExternalLink.js';

/** Names by vendor, under a sentence about them; nothing where there are none. */
const Names = ({ about, entries }) => entries.length ? (jsxs(Fragment, { children: [jsx("p", { children: about }), jsx("ul", { class: "cookies", children: entries.map(({ id, vendor, names }) => (jsxs("li", { children: [vendor, jsx("div", { class: "state", children: names.map((name) => (jsxs("code", { children: [name, " "] }))) })] }, id))) })] })) : null;
/** What erasing removes, what it cannot, and what stays and why. */
const ErasureList = ({ kit, words, isOpen }) => {
    const { removed, left, thirdParties } = describeErasure(kit);
    return (jsxs(Fragment, { children: [jsx("p", { children: words['erase.record'] }), kit.settings.receipt.url && jsx("p", { children: words['erase.sent'] }), jsxs("details", { open: isOpen, children: [jsx("summary", { children: words['erase.what'] }), jsx(Names, { about: words['erase.first'], entries: removed }), jsx(Names, { about: words['erase.left'], entries: left }), jsx("p", { children: words['erase.server'] }), thirdParties.length > 0 && jsx("p", { children: words['erase.third'] }), jsx("ul", { role: "list", class: "pages", children: thirdParties.map(({ label, href }) => (jsx("li", { children: jsx(ExternalLink, { href: href, label: label, hint: kit.messages['new-tab'] }) }))) })] })] }));
};

export { ErasureList };
