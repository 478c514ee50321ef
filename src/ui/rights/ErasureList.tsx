import type { VNode } from 'preact';
import { describeErasure, type NamedEntries } from '../../disclose/describeErasure.js';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import { ExternalLink } from '../common/ExternalLink.js';
import type { ViewContext } from '../../disclose/ViewContext.js';

interface Props {
  readonly kit: ViewContext;
  readonly words: RightsMessages;
  /** Whether it shall be unfolded: what was erased just now is worth a look. */
  readonly isOpen: boolean;
}

interface NamesProps {
  readonly about: string;
  readonly entries: readonly NamedEntries[];
}

/** Names by vendor, under a sentence about them; nothing where there are none. */
const Names = ({ about, entries }: NamesProps): VNode | null =>
  entries.length ? (
    <>
      <p>{about}</p>
      <ul class="cookies">
        {entries.map(({ id, vendor, names }) => (
          <li key={id}>
            {vendor}
            <div class="state">
              {names.map((name) => (
                <code>{name} </code>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  ) : null;

/** What erasing removes, what it cannot, and what stays and why. */
export const ErasureList = ({ kit, words, isOpen }: Props): VNode => {
  const { removed, left, thirdParties } = describeErasure(kit);
  return (
    <>
      <p>{words['erase.record']}</p>
      {kit.settings.receipt.url && <p>{words['erase.sent']}</p>}
      <details open={isOpen}>
        <summary>{words['erase.what']}</summary>
        <Names about={words['erase.first']} entries={removed} />
        <Names about={words['erase.left']} entries={left} />
        <p>{words['erase.server']}</p>
        {thirdParties.length > 0 && <p>{words['erase.third']}</p>}
        <ul role="list" class="pages">
          {thirdParties.map(({ label, href }) => (
            <li>
              <ExternalLink href={href} label={label} hint={kit.messages['new-tab']} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
