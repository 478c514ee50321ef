import type { VNode } from 'preact';
import type { Choice, Vendor } from '../types.js';
import { type Kit, vendorCompany, vendorName } from './kit.js';
import { Switch, switchId } from './Switch.js';
import { fill } from '../i18n/text.js';
import { VendorDetails } from './VendorDetails.js';

interface Props {
  readonly vendor: Vendor;
  readonly kit: Kit;
  /** Absent where there is nothing to choose. */
  readonly choice?: Choice | undefined;
  readonly disabled?: boolean;
  onChoice(choice: Choice): void;
}

/** One vendor: its switch, and what is told about it, folded. */
export const VendorItem = ({ vendor, kit, choice, disabled, onChoice }: Props): VNode => {
  const name = vendorName(vendor, kit);
  return (
    <li class="vendor">
      <div class="row">
        {choice ? <label for={switchId(vendor.id)}>{name}</label> : <span>{name}</span>}
        {choice && (
          <Switch
            name={vendor.id}
            state={choice === 'granted' ? 'on' : 'off'}
            disabled={!!disabled}
            onChoice={onChoice}
          />
        )}
      </div>
      <details>
        <summary>
          {vendorCompany(vendor, kit) || kit.messages.details}
          <span class="spoken">: {fill(kit.messages['details.of'], { name })}</span>
        </summary>
        <VendorDetails vendor={vendor} kit={kit} />
      </details>
    </li>
  );
};
