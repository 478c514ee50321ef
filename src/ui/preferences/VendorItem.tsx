import type { VNode } from 'preact';
import type { Choice, Vendor } from '../../types/index.js';
import { describeVendor } from '../../disclose/describeVendor.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import { Switch, switchId } from '../common/Switch.js';
import { fill, isolator } from '../../i18n/text.js';
import { VendorDetails } from './VendorDetails.js';

interface Props {
  readonly vendor: Vendor;
  readonly kit: ViewContext;
  /** Absent where there is nothing to choose. */
  readonly choice?: Choice | undefined;
  /** Global Privacy Control keeps it denied. */
  readonly isLocked?: boolean;
  /** Why there is nothing to choose, or nothing but itself switches it on, where its purpose does not say so already. */
  readonly note?: string;
  onChoice(choice: Choice): void;
}

/** One vendor: its switch, and what is told about it, folded. */
export const VendorItem = ({ vendor, kit, choice, isLocked, note, onChoice }: Props): VNode => {
  const described = describeVendor(vendor, kit);
  const { name, company } = described;
  return (
    <li class="vendor">
      <div class="row">
        {choice && (
          <Switch
            name={vendor.id}
            state={choice === 'granted' ? 'on' : 'off'}
            disabled={!!isLocked}
            onChoice={onChoice}
          />
        )}
        {choice ? <label for={switchId(vendor.id)}>{name}</label> : <span>{name}</span>}
      </div>
      {note && (
        <p data-own="" class="state">
          {note}
        </p>
      )}
      <details>
        <summary>
          {company ? isolator(kit.messages.details)(company) : kit.messages.details}
          <span class="spoken">: {fill(kit.messages['details.of'], { name })}</span>
        </summary>
        <VendorDetails vendor={described} kit={kit} />
      </details>
    </li>
  );
};
