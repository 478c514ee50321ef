import type { VNode } from 'preact';
import { type FurtherRequest, requestAddress } from '../../disclose/requestAddress.js';
import type { DutyMessages } from '../../locales/messages.js';
import { advertisingIds } from '../../lib/advertisingIds.js';
import { explicitIds } from '../../lib/explicitIds.js';
import { page } from '../../lib/page.js';
import { stateOf } from '../common/draft.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { Switch, switchId } from '../common/Switch.js';
import type { DutySection } from '../contracts/DutiesModule.js';
import { isHonored } from './isHonored.js';

interface Props extends DutySection {
  readonly words: DutyMessages;
}

/** No id of a purpose or vendor has a dot. */
const SWITCH = 'choices.sale';

const STATES = { on: 'sale.on', mixed: 'sale.partly', off: 'sale.off' } as const;

/** Tells the page, which may take the request itself. */
const announce =
  (request: FurtherRequest) =>
  (event: Event): void => {
    const told = new CustomEvent('sekisho:request', { detail: { request }, cancelable: true });
    if (!page('dispatchEvent')(told)) event.preventDefault();
  };

/** The switch of all that sells, shares or advertises: off is the opt-out. */
const SaleSwitch = ({ kit, words, decision, draft, chooseEach }: Props): VNode | null => {
  const { settings } = kit;
  const ids = advertisingIds(settings);
  const free = ids.filter((id) => !decision.locked.includes(id));
  const state = stateOf(draft, free);
  /** What is asked for by itself, and what the signal speaks of, is granted by its own switch alone. */
  const apart = [...decision.signalled, ...explicitIds(settings)];
  // a switch that is on in part opts out first: what is apart cannot be granted here, so that it would never be off otherwise
  const onChoice = (): void =>
    state === 'off'
      ? chooseEach(
          free.filter((id) => !apart.includes(id)),
          'granted',
        )
      : chooseEach(free, 'denied');
  return ids.length ? (
    <>
      <div class="row">
        <Switch name={SWITCH} state={state} disabled={!free.length} describedBy="state-choices" onChoice={onChoice} />
        <label for={switchId(SWITCH)}>{words.sale}</label>
      </div>
      <p data-own="" id="state-choices" class="state">
        {words[STATES[state]]}
      </p>
    </>
  ) : null;
};

/** What the visitor can ask of the site beyond cookies; nothing where it names no address. */
const Requests = ({ kit, words }: Props): VNode | null => {
  const { settings, language, messages } = kit;
  const links = (['sale', 'sensitive'] as const).flatMap((request) => {
    const label = words[`beyond.${request}`];
    const href = requestAddress(request, settings, language, label);
    return href ? [{ request, label, href }] : [];
  });
  if (!links.length) return null;
  return (
    <>
      <p>{words.beyond}</p>
      <ul role="list" class="pages">
        {links.map(({ request, label, href }) => (
          <li key={request}>
            <a class="link" href={href} target="_blank" rel="noopener noreferrer" onClick={announce(request)}>
              {label}
              {!href.startsWith('mailto:') && <span class="spoken"> {messages['new-tab']}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Where California's link leads: the opt-out, whether the browser's signal is honoured, and requests beyond cookies. */
export const PrivacyChoices = (props: Props): VNode => {
  const { kit, words, decision } = props;
  return (
    <div class="part" role="group" aria-labelledby="choices">
      <FocusHeading level={3} id="choices" words={words.choices} />
      {isHonored(kit.settings, decision) && (
        <p data-own="" class="done">
          {words.honored}
        </p>
      )}
      <SaleSwitch {...props} />
      <Requests {...props} />
    </div>
  );
};
