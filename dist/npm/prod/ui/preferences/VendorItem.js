import { jsxs, jsx } from 'preact/jsx-runtime';
import { describeVendor } from '../../disclose/describeVendor.js';
import { Switch, switchId } from '../common/Switch.js';
import { isolator, fill } from '../../i18n/text.js';
import { VendorDetails } from './VendorDetails.js';

/** One vendor: its switch, and what is told about it, folded. */
const VendorItem = ({ vendor, kit, choice, isLocked, note, onChoice }) => {
    const described = describeVendor(vendor, kit);
    const { name, company } = described;
    return (jsxs("li", { class: "vendor", children: [jsxs("div", { class: "row", children: [choice && (jsx(Switch, { name: vendor.id, state: choice === 'granted' ? 'on' : 'off', disabled: !!isLocked, onChoice: onChoice })), choice ? jsx("label", { for: switchId(vendor.id), children: name }) : jsx("span", { children: name })] }), note && (jsx("p", { "data-own": "", class: "state", children: note })), jsxs("details", { children: [jsxs("summary", { children: [company ? isolator(kit.messages.details)(company) : kit.messages.details, jsxs("span", { class: "spoken", children: [": ", fill(kit.messages['details.of'], { name })] })] }), jsx(VendorDetails, { vendor: described, kit: kit })] })] }));
};

export { VendorItem };
