import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { requestAddress } from '../../disclose/requestAddress.js';
import { advertisingIds } from '../../lib/advertisingIds.js';
import { explicitIds } from '../../lib/explicitIds.js';
import { page } from '../../lib/page.js';
import { stateOf } from '../common/draft.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { Switch, switchId } from '../common/Switch.js';
import { isHonored } from './isHonored.js';

/** No id of a purpose or vendor has a dot. */
const SWITCH = 'choices.sale';
const STATES = { on: 'sale.on', mixed: 'sale.partly', off: 'sale.off' };
/** Tells the page, which may take the request itself. */
const announce = (request) => (event) => {
    const told = new CustomEvent('sekisho:request', { detail: { request }, cancelable: true });
    if (!page('dispatchEvent')(told))
        event.preventDefault();
};
/** The switch of all that sells, shares or advertises: off is the opt-out. */
const SaleSwitch = ({ kit, words, decision, draft, chooseEach }) => {
    const { settings } = kit;
    const ids = advertisingIds(settings);
    const free = ids.filter((id) => !decision.locked.includes(id));
    const state = stateOf(draft, free);
    /** What is asked for by itself, and what the signal speaks of, is granted by its own switch alone. */
    const apart = [...decision.signalled, ...explicitIds(settings)];
    // a switch that is on in part opts out first: what is apart cannot be granted here, so that it would never be off otherwise
    const onChoice = () => state === 'off'
        ? chooseEach(free.filter((id) => !apart.includes(id)), 'granted')
        : chooseEach(free, 'denied');
    return ids.length ? (jsxs(Fragment, { children: [jsxs("div", { class: "row", children: [jsx(Switch, { name: SWITCH, state: state, disabled: !free.length, describedBy: "state-choices", onChoice: onChoice }), jsx("label", { for: switchId(SWITCH), children: words.sale })] }), jsx("p", { "data-own": "", id: "state-choices", class: "state", children: words[STATES[state]] })] })) : null;
};
/** What the visitor can ask of the site beyond cookies; nothing where it names no address. */
const Requests = ({ kit, words }) => {
    const { settings, language, messages } = kit;
    const links = ['sale', 'sensitive'].flatMap((request) => {
        const label = words[`beyond.${request}`];
        const href = requestAddress(request, settings, language, label);
        return href ? [{ request, label, href }] : [];
    });
    if (!links.length)
        return null;
    return (jsxs(Fragment, { children: [jsx("p", { children: words.beyond }), jsx("ul", { role: "list", class: "pages", children: links.map(({ request, label, href }) => (jsx("li", { children: jsxs("a", { class: "link", href: href, target: "_blank", rel: "noopener noreferrer", onClick: announce(request), children: [label, !href.startsWith('mailto:') && jsxs("span", { class: "spoken", children: [" ", messages['new-tab']] })] }) }, request))) })] }));
};
/** Where California's link leads: the opt-out, whether the browser's signal is honoured, and requests beyond cookies. */
const PrivacyChoices = (props) => {
    const { kit, words, decision } = props;
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": "choices", children: [jsx(FocusHeading, { level: 3, id: "choices", words: words.choices }), isHonored(kit.settings, decision) && (jsx("p", { "data-own": "", class: "done", children: words.honored })), jsx(SaleSwitch, { ...props }), jsx(Requests, { ...props })] }));
};

export { PrivacyChoices };
