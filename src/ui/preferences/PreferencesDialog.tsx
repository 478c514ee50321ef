import type { VNode } from 'preact';
import type { Choice, Choices, Decision } from '../../types/index.js';
import { describeDecision } from '../common/describeDecision.js';
import { describeSignal } from '../common/describeSignal.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { FocusHeading } from '../common/FocusHeading.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import type { Duties } from '../contracts/DutiesModule.js';
import type { RightsPart } from '../contracts/RightsModule.js';
import { NecessarySection } from './NecessarySection.js';
import { OptOutSection } from './OptOutSection.js';
import { type DraftActions, PurposeSection } from './PurposeSection.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { textIn } from '../../i18n/text.js';

/** Where the rights are drawn. */
export const RIGHTS = '[data-rights]';

/** What can be brought into sight, by its heading's id. */
export type Section = 'opt-out' | 'choices' | 'rights';

/** What the dialog can do. */
export interface DialogActions extends DraftActions {
  /** Puts the same answer for some purposes and vendors into the draft. */
  chooseEach(ids: readonly string[], choice: Choice): void;
  /** Commits the same answer for everything. */
  chooseAll(choice: Choice): void;
  /** Commits the draft. */
  save(): void;
  /** Closes without a decision. */
  cancel(): void;
  /** Brings a section into sight. */
  reveal(id: Section): void;
}

interface Props {
  readonly kit: ViewContext;
  readonly decision: Decision;
  readonly draft: Choices;
  readonly actions: DialogActions;
  /** What the law of the region has shown besides. */
  readonly duties: Duties | undefined;
  /** Comes a little later than the rest. */
  readonly rights: RightsPart | undefined;
}

const Intro = ({ kit, decision, actions, duties, rights }: Props): VNode => {
  const { settings, language, messages } = kit;
  const policyUrl = safeUrl(textIn(settings.policy.url, language));
  const tableUrl = safeUrl(textIn(settings.policy.externalTransmission, language));
  return (
    <>
      <p>{messages.intro}</p>
      {duties?.scope && <p>{duties.scope}</p>}
      {describeDecision(decision, kit).map((sentence) => (
        <p data-own="">{sentence}</p>
      ))}
      {describeSignal(decision, messages).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="links">
        {policyUrl && <ExternalLink href={policyUrl} label={messages.policy} hint={messages['new-tab']} />}
        {tableUrl && (
          <ExternalLink href={tableUrl} label={messages['link.external-transmission']} hint={messages['new-tab']} />
        )}
        <button type="button" class="link" onClick={() => actions.reveal('opt-out')}>
          {messages['opt-out']}
        </button>
        {rights && (
          <button data-own="" type="button" class="link" onClick={() => actions.reveal('rights')}>
            {rights.title}
          </button>
        )}
      </p>
    </>
  );
};

const Purposes = ({ kit, decision, draft, actions, duties }: Props): VNode => (
  <>
    <NecessarySection kit={kit} />
    {kit.settings.purposes.map(
      (purpose) =>
        purpose.id !== 'necessary' && (
          <PurposeSection
            key={purpose.id}
            purpose={purpose}
            draft={draft}
            kit={kit}
            decision={decision}
            duties={duties}
            actions={actions}
          />
        ),
    )}
  </>
);

const Browser = ({ messages }: ViewContext): VNode => (
  <details class="part">
    <summary>
      <h3>{messages.browser}</h3>
    </summary>
    <p>{messages['browser.cookie']}</p>
    <p>{messages['browser.settings']}</p>
    <p>{messages['browser.refusal']}</p>
    <p>{messages.elsewhere}</p>
  </details>
);

const Buttons = ({ kit: { messages }, actions }: Pick<Props, 'kit' | 'actions'>): VNode => (
  <div class="actions">
    <button type="button" part="button accept" class="button" onClick={() => actions.chooseAll('granted')}>
      {messages.accept}
    </button>
    <button type="button" part="button reject" class="button" onClick={() => actions.chooseAll('denied')}>
      {messages.reject}
    </button>
    <button type="button" part="button save" class="button" onClick={actions.save}>
      {messages.save}
    </button>
  </div>
);

/** Layer 2. A click on the backdrop does nothing; Escape cancels. */
export const PreferencesDialog = (props: Props): VNode => {
  const { kit, actions } = props;
  const onCancel = (event: Event): void => {
    event.preventDefault();
    actions.cancel();
  };
  return (
    <dialog
      part="preferences"
      class="layer preferences"
      aria-labelledby="title"
      onCancel={onCancel}
      onClose={actions.cancel}
    >
      <div class="head">
        <FocusHeading level={2} id="title" class="title" words={kit.messages['preferences.title']} />
        <button type="button" part="button cancel" class="link" onClick={actions.cancel}>
          {kit.messages.cancel}
        </button>
      </div>
      <div class="words">
        <Intro {...props} />
        <Purposes {...props} />
        {props.duties?.draw({ ...props, chooseEach: actions.chooseEach })}
        <OptOutSection kit={kit} />
        <Browser {...kit} />
        {/* comes when it has loaded: it is no part of the question */}
        <div data-own="" data-rights="" />
      </div>
      <Buttons kit={kit} actions={actions} />
    </dialog>
  );
};
