import type { VNode } from 'preact';
import type { Choice, Choices, Decision, Purpose, Vendor } from '../../types/index.js';
import { capitalize } from '../../i18n/capitalize.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';
import { countGranted, readSwitch, unlocked } from '../common/draft.js';
import { ownClicks } from '../common/ownClicks.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import type { Duties, DutyItem } from '../contracts/DutiesModule.js';
import { purposeDescription, purposeLabel } from '../../disclose/describePurpose.js';
import { Switch, switchId } from '../common/Switch.js';
import { joinSentences } from '../../i18n/joinSentences.js';
import { fill, textIn } from '../../i18n/text.js';
import { VendorItem } from './VendorItem.js';

/** What is done about a draft. */
export interface DraftActions {
  choosePurpose(id: string, choice: Choice): void;
  chooseVendor(id: string, choice: Choice): void;
}

interface Props {
  readonly purpose: Purpose;
  readonly draft: Choices;
  readonly kit: ViewContext;
  readonly decision: Decision;
  readonly duties: Duties | undefined;
  readonly actions: DraftActions;
}

/** One purpose that is asked for: its switch, and under it those of its vendors. */
export const PurposeSection = ({ purpose, draft, kit, decision, duties, actions }: Props): VNode => {
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
  const lawOf = (item: DutyItem): string => duties?.noteOf(item, decision) ?? '';
  const noteOf = (vendor: Vendor): string => {
    if (offBySignal.includes(vendor.id)) return isLocked ? '' : messages.gpc;
    const isApart = signalled.includes(vendor.id) && !isSignalled;
    const law = lawOf(vendor);
    return joinSentences([isApart && messages.explicit, law !== lawOf(purpose) && law]);
  };
  const vendors = settings.vendors.filter((vendor) => vendor.purpose === purpose.id);
  const notes = [
    offBySignal.includes(purpose.id) ? messages.gpc : lawOf(purpose),
    state === 'mixed' && fill(messages.partly, { count: `${count}`, total: `${total}` }),
  ];
  return (
    <div class="part" role="group" aria-labelledby={`label-${purpose.id}`} {...ownClicks(settings, [purpose.id])}>
      {/* in its heading, so that it is what comes next for whoever goes from heading to heading */}
      <h3 class="row" aria-labelledby={`label-${purpose.id}`}>
        <Switch
          name={purpose.id}
          state={state}
          disabled={isLocked}
          describedBy={`state-${purpose.id} about-${purpose.id}`}
          onChoice={(choice) => actions.choosePurpose(purpose.id, choice)}
        />
        <label id={`label-${purpose.id}`} for={id}>
          {capitalize(purposeLabel(purpose, kit), kit.language)}
        </label>
      </h3>
      <p id={`about-${purpose.id}`}>{purposeDescription(purpose, kit)}</p>
      {purpose.effect && <p>{fill(messages.effect, { effect: textIn(purpose.effect, kit.language) })}</p>}
      {(purpose.explicit || isSignalled) && <p>{messages.explicit}</p>}
      <p data-own="" id={`state-${purpose.id}`} class="state">
        {joinSentences(notes)}
      </p>
      {vendors.length > 0 && (
        <ul role="list" class="vendors">
          {vendors.map((vendor) => (
            <VendorItem
              key={vendor.id}
              vendor={vendor}
              kit={kit}
              choice={draft[vendor.id]}
              isLocked={locked.includes(vendor.id)}
              note={noteOf(vendor)}
              onChoice={(choice) => actions.chooseVendor(vendor.id, choice)}
            />
          ))}
        </ul>
      )}
    </div>
  );
};
