import { jsxs, jsx } from 'preact/jsx-runtime';
import { vendorName, vendorCompany } from './kit.js';
import { switchId, Switch } from './Switch.js';
import { fill } from './text.js';
import { VendorDetails } from './VendorDetails.js';

/** One vendor: its switch, and what is told about it, folded. */
const VendorItem = ({ vendor, kit, choice, disabled, onChoice }) => {
    const name = vendorName(vendor, kit);
    return (jsxs("li", { class: "vendor", children: [jsxs("div", { class: "row", children: [choice ? jsx("label", { for: switchId(vendor.id), children: name }) : jsx("span", { children: name }), choice && (jsx(Switch, { name: vendor.id, state: choice === 'granted' ? 'on' : 'off', disabled: !!disabled, onChoice: onChoice }))] }), jsxs("details", { children: [jsxs("summary", { children: [vendorCompany(vendor, kit) || kit.messages.details, jsxs("span", { class: "spoken", children: [": ", fill(kit.messages['details.of'], { name })] })] }), jsx(VendorDetails, { vendor: vendor, kit: kit })] })] }));
};

export { VendorItem };
