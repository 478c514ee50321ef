import { jsxs, jsx } from 'preact/jsx-runtime';
import { describeReceipts } from './describeReceipts.js';
import { purposeLabel, purposeDescription } from './kit.js';
import { CookieList } from './VendorDetails.js';
import { VendorItem } from './VendorItem.js';

/** What is always on, and says so: no switch. Our own record is listed like any other cookie. */
const NecessarySection = ({ kit }) => {
    const { settings, messages } = kit;
    const { name, days } = settings.cookie;
    const purpose = settings.purposes.find(({ id }) => id === 'necessary') ?? { id: 'necessary' };
    const record = { name, party: 'first', retention: `P${days}D`, source: '' };
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": "necessary", children: [jsxs("div", { class: "row", children: [jsx("h3", { id: "necessary", children: purposeLabel(purpose, kit) }), jsx("span", { class: "state", children: messages['always-on'] })] }), jsx("p", { children: purposeDescription(purpose, kit) }), jsxs("ul", { role: "list", class: "vendors", children: [jsxs("li", { class: "vendor", children: [jsx("div", { class: "row", children: messages.record }), jsxs("details", { children: [jsx("summary", { children: settings.site }), jsxs("div", { class: "disclosure", children: [jsx("p", { children: messages['record.use'] }), jsx(CookieList, { cookies: [record], kit: kit }), jsx("ul", { class: "cookies", children: describeReceipts(kit).map(({ names, kept }) => (jsxs("li", { children: [jsx("code", { children: names }), jsx("div", { class: "state", children: kept })] }))) })] })] })] }), settings.vendors.map((vendor) => vendor.purpose === 'necessary' && (jsx(VendorItem, { vendor: vendor, kit: kit, onChoice: () => { } }, vendor.id)))] })] }));
};

export { NecessarySection };
