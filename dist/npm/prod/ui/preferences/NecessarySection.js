import { jsxs, jsx } from 'preact/jsx-runtime';
import { capitalize } from '../../i18n/capitalize.js';
import { describeRecord } from '../../disclose/describeRecord.js';
import { purposeLabel, purposeDescription } from '../../disclose/describePurpose.js';
import { EntryList } from './VendorDetails.js';
import { VendorItem } from './VendorItem.js';

/** What is always on, and says so: no switch. Our own record is listed like any other cookie. */
const NecessarySection = ({ kit }) => {
    const { settings, messages } = kit;
    const purpose = settings.purposes.find(({ id }) => id === 'necessary') ?? { id: 'necessary' };
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": "necessary", children: [jsxs("div", { class: "row", children: [jsx("h3", { id: "necessary", children: capitalize(purposeLabel(purpose, kit), kit.language) }), jsx("span", { class: "state", children: messages['always-on'] })] }), jsx("p", { children: purposeDescription(purpose, kit) }), jsxs("ul", { role: "list", class: "vendors", children: [jsxs("li", { class: "vendor", children: [jsx("div", { class: "row", children: messages.record }), jsxs("details", { children: [jsx("summary", { children: settings.site || location.hostname }), jsxs("div", { class: "disclosure", children: [jsx("p", { children: messages['record.use'] }), jsx(EntryList, { entries: describeRecord(kit), kit: kit })] })] })] }), settings.vendors.map((vendor) => vendor.purpose === 'necessary' && (jsx(VendorItem, { vendor: vendor, kit: kit, onChoice: () => { } }, vendor.id)))] })] }));
};

export { NecessarySection };
