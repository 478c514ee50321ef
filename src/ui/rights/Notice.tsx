import type { VNode } from 'preact';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { Revision } from '../../types/index.js';
import { formatDay } from '../../i18n/format.js';
import type { NoticeContext } from '../contracts/RightsModule.js';
import { Prevailing } from './Prevailing.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { joinSentences } from '../../i18n/joinSentences.js';
import { fill, textIn } from '../../i18n/text.js';

interface Props {
  readonly context: NoticeContext;
  readonly words: RightsMessages;
  readonly changes: readonly Revision[];
  /** Whether preferences could not be opened. */
  readonly hasFailed: boolean;
  onDismiss(): void;
  onOpen(): void;
  onFocusIn(event: FocusEvent): void;
}

/** Tells what changes in the policy, and from when. It asks nothing, covers nothing and needs no answer. */
export const Notice = ({ context, words, changes, hasFailed, onDismiss, onOpen, onFocusIn }: Props): VNode => {
  const { port, language, messages } = context;
  const { policy } = port.settings;
  const policyUrl = safeUrl(textIn(policy.url, language));
  const isAhead = ({ date }: Revision): boolean => Date.parse(date) > Date.now();
  return (
    <div part="notice" class="layer banner" role="region" aria-labelledby="title" onFocusIn={onFocusIn}>
      <div class="words">
        <p id="title" class="title">
          {words[changes.every(isAhead) ? 'notice.ahead' : 'notice.changed']}
        </p>
        {changes.map((revision) => (
          <p>
            {joinSentences([
              fill(messages.change, {
                date: formatDay(revision.date, language),
                change: textIn(revision.change, language),
              }),
              isAhead(revision) && revision.kind === 'material' && words['notice.asks'],
            ])}
          </p>
        ))}
        <p>{words['notice.stands']}</p>
        <Prevailing policy={policy} language={language} words={words} hint={messages['new-tab']} />
        <p class="links">
          {policyUrl && (
            <a class="link" href={policyUrl}>
              {messages.policy}
            </a>
          )}
          <button class="link" onClick={onOpen}>
            {words.settings}
          </button>
        </p>
        {hasFailed && <p role="alert">{messages.failed}</p>}
      </div>
      <div class="actions">
        <button part="button dismiss" class="button" onClick={onDismiss}>
          {words.dismiss}
        </button>
      </div>
    </div>
  );
};
