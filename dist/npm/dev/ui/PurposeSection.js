import { jsxs, jsx } from 'preact/jsx-runtime';
import { readSwitch, countGranted } from './draft.js';
import { purposeLabel, purposeDescription } from './kit.js';
import { switchId, Switch } from './Switch.js';
import { fill, textIn } from './text.js';
import { VendorItem } from './VendorItem.js';

/** One purpose that is asked for: its switch, and under it those of its vendors. */
const PurposeSection = ({ purpose, draft, kit, isLocked, actions }) => {
    const { settings, messages } = kit;
    const id = switchId(purpose.id);
    const state = readSwitch(draft, settings, purpose.id);
    const { count, total } = countGranted(draft, settings, purpose.id);
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": `label-${purpose.id}`, children: [jsxs("div", { class: "row", children: [jsx("h3", { id: `label-${purpose.id}`, children: jsx("label", { for: id, children: purposeLabel(purpose, kit) }) }), jsx(Switch, { name: purpose.id, state: state, disabled: isLocked, describedBy: `state-${purpose.id} about-${purpose.id}`, onChoice: (choice) => actions.choosePurpose(purpose.id, choice) })] }), jsx("p", { id: `about-${purpose.id}`, children: purposeDescription(purpose, kit) }), purpose.effect && jsx("p", { children: fill(messages.effect, { effect: textIn(purpose.effect, kit.language) }) }), purpose.explicit && jsx("p", { children: messages.explicit }), jsxs("p", { "data-own": "", id: `state-${purpose.id}`, class: "state", children: [isLocked && messages.gpc, state === 'mixed' && fill(messages.partly, { count: `${count}`, total: `${total}` })] }), total > 0 && (jsx("ul", { role: "list", class: "vendors", children: settings.vendors
                    .filter((vendor) => vendor.purpose === purpose.id)
                    .map((vendor) => (jsx(VendorItem, { vendor: vendor, kit: kit, choice: draft[vendor.id], disabled: isLocked, onChoice: (choice) => actions.chooseVendor(vendor.id, choice) }, vendor.id))) }))] }));
};

export { PurposeSection };
