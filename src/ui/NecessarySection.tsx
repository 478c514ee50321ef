import type { VNode } from 'preact';
import { describeReceipts } from './describeReceipts.js';
import { type Kit, purposeDescription, purposeLabel } from './kit.js';
import { CookieList } from './VendorDetails.js';
import { VendorItem } from './VendorItem.js';

/** What is always on, and says so: no switch. Our own record is listed like any other cookie. */
export const NecessarySection = ({ kit }: { readonly kit: Kit }): VNode => {
  const { settings, messages } = kit;
  const { name, days } = settings.cookie;
  const purpose = settings.purposes.find(({ id }) => id === 'necessary') ?? { id: 'necessary' };
  const record = { name, party: 'first', retention: `P${days}D`, source: '' } as const;
  return (
    <div class="part" role="group" aria-labelledby="necessary">
      <div class="row">
        <h3 id="necessary">{purposeLabel(purpose, kit)}</h3>
        <span class="state">{messages['always-on']}</span>
      </div>
      <p>{purposeDescription(purpose, kit)}</p>
      <ul role="list" class="vendors">
        <li class="vendor">
          <div class="row">{messages.record}</div>
          <details>
            <summary>{settings.site}</summary>
            <div class="disclosure">
              <p>{messages['record.use']}</p>
              <CookieList cookies={[record]} kit={kit} />
              <ul class="cookies">
                {describeReceipts(kit).map(({ names, kept }) => (
                  <li>
                    <code>{names}</code>
                    <div class="state">{kept}</div>
                  </li>
                ))}
              </ul>
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
