import type { VNode } from 'preact';
import { capitalize } from '../../i18n/capitalize.js';
import { describeRecord } from '../../disclose/describeRecord.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import { purposeDescription, purposeLabel } from '../../disclose/describePurpose.js';
import { EntryList } from './VendorDetails.js';
import { VendorItem } from './VendorItem.js';

/** What is always on, and says so: no switch. Our own record is listed like any other cookie. */
export const NecessarySection = ({ kit }: { readonly kit: ViewContext }): VNode => {
  const { settings, messages } = kit;
  const purpose = settings.purposes.find(({ id }) => id === 'necessary') ?? { id: 'necessary' };
  return (
    <div class="part" role="group" aria-labelledby="necessary">
      <div class="row">
        <h3 id="necessary">{capitalize(purposeLabel(purpose, kit), kit.language)}</h3>
        <span class="state">{messages['always-on']}</span>
      </div>
      <p>{purposeDescription(purpose, kit)}</p>
      <ul role="list" class="vendors">
        <li class="vendor">
          <div class="row">{messages.record}</div>
          <details>
            <summary>{settings.site || location.hostname}</summary>
            <div class="disclosure">
              <p>{messages['record.use']}</p>
              <EntryList entries={describeRecord(kit)} kit={kit} />
            </div>
          </details>
        </li>
        {settings.vendors.map(
          (vendor) =>
            vendor.purpose === 'necessary' && (
              <VendorItem key={vendor.id} vendor={vendor} kit={kit} onChoice={() => {}} />
            ),
        )}
      </ul>
    </div>
  );
};
