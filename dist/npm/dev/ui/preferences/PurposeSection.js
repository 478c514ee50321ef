import { jsxs, jsx } from 'preact/jsx-runtime';
import { capitalize } from '../../i18n/capitalize.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';
import { unlocked, readSwitch, countGranted } from '../common/draft.js';
import { ownClicks } from '../common/ownClicks.js';
import { purposeLabel, purposeDescription } from '../../disclose/describePurpose.js';
import { switchId, Switch } from '../common/Switch.js';
import { joinSentences } from '../../i18n/joinSentences.js';
import { fill, textIn } from '../../i18n/text.js';
import { VendorItem } from './VendorItem.js';

/** One purpose that is asked for: its switch, and under it those of its vendors. */
const PurposeSection = ({ purpose, draft, kit, decision, duties, actions }) => {
    const { settings, messages } = kit;
    const id = switchId(purpose.id);
    const { locked, signalled } = decision;
    const offBySignal = lockedBySignal(decision);
    const isLocked = locked.includes(purpose.id);
    const isSignalled = signalled.includes(purpose.id);
    const free = unlocked(settings, decision, draft);
    const state = readSwitch(draft, free, purpose.id);
    const { count, total } = countGranted(draft, free, purpose.id);
    /** What the law has said of it. */
    const lawOf = (item) => duties?.noteOf(item, decision) ?? '';
    const noteOf = (vendor) => {
        if (offBySignal.includes(vendor.id))
            return isLocked ? '' : messages.gpc;
        const isApart = signalled.includes(vendor.id) && !isSignalled;
        const law = lawOf(vendor);
        return joinSentences([isApart && messages.explicit, law !== lawOf(purpose) && law]);
    };
    const vendors = settings.vendors.filter((vendor) => vendor.purpose === purpose.id);
    const notes = [
        offBySignal.includes(purpose.id) ? messages.gpc : lawOf(purpose),
        state === 'mixed' && fill(messages.partly, { count: `${count}`, total: `${total}` }),
    ];
    return (jsxs("div", { class: "part", role: "group", "aria-labelledby": `label-${purpose.id}`, ...ownClicks(settings, [purpose.id]), children: [jsxs("h3", { class: "row", "aria-labelledby": `label-${purpose.id}`, children: [jsx(Switch, { name: purpose.id, state: state, disabled: isLocked, describedBy: `state-${purpose.id} about-${purpose.id}`, onChoice: (choice) => actions.choosePurpose(purpose.id, choice) }), jsx("label", { id: `label-${purpose.id}`, for: id, children: capitalize(purposeLabel(purpose, kit), kit.language) })] }), jsx("p", { id: `about-${purpose.id}`, children: purposeDescription(purpose, kit) }), purpose.effect && jsx("p", { children: fill(messages.effect, { effect: textIn(purpose.effect, kit.language) }) }), (purpose.explicit || isSignalled) && jsx("p", { children: messages.explicit }), jsx("p", { "data-own": "", id: `state-${purpose.id}`, class: "state", children: joinSentences(notes) }), vendors.length > 0 && (jsx("ul", { role: "list", class: "vendors", children: vendors.map((vendor) => (jsx(VendorItem, { vendor: vendor, kit: kit, choice: draft[vendor.id], isLocked: locked.includes(vendor.id), note: noteOf(vendor), onChoice: (choice) => actions.chooseVendor(vendor.id, choice) }, vendor.id))) }))] }));
};

export { PurposeSection };
