import type { VNode } from 'preact';
import { describeRequestTerms } from '../../disclose/describeRequestTerms.js';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { Decision, Receipt, Revision } from '../../types/index.js';
import { ContactList } from './ContactList.js';
import { findText, limitsOf } from '../../disclose/describeSlots.js';
import { ErasureList } from './ErasureList.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { formatDay, formatLanguage, formatTime } from '../../i18n/format.js';
import { inLanguage } from '../common/inLanguage.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
import { Prevailing } from './Prevailing.js';
import { requestLinks } from './requests.js';
import { fill, textIn } from '../../i18n/text.js';

/** What was done last, and is confirmed in words. */
export type Done = 'withdrawn' | 'downloaded' | 'erasing' | 'erased' | 'erased.partly';

/** What a part of the section is drawn with. */
export interface RightsProps {
  readonly kit: ViewContext;
  readonly words: RightsMessages;
  readonly decision: Decision;
  readonly receipt: Receipt | undefined;
  readonly done: Done | undefined;
  /** Names of what could not be erased. */
  readonly left: readonly string[];
  readonly actions: { withdraw(): void; download(): void; erase(): Promise<void> };
}

const Answer = ({ kit, words, decision, receipt, done, left, actions }: RightsProps): VNode => {
  const { language, settings } = kit;
  const { id = '', notice } = receipt ?? {};
  const shownIn = notice?.language;
  return (
    <div class="part" role="group" aria-labelledby="rights">
      <FocusHeading level={3} id="rights" words={words.rights} />
      <div data-own="">
        {!decision.at && <p>{words['rights.none']}</p>}
        {decision.at && (
          <dl>
            <Fact term={words['rights.when']}>{formatTime(decision.at, language)}</Fact>
            <Fact term={words['rights.policy']}>{notice?.policyVersion ?? settings.policy.version}</Fact>
            <Fact term={words['rights.language']}>{shownIn && formatLanguage(shownIn, language)}</Fact>
            <Fact term={words['rights.receipt']}>{id && <code>{id}</code>}</Fact>
          </dl>
        )}
        <p>{words['rights.change']}</p>
        <p class="acts">
          {decision.at && (
            <button type="button" part="button withdraw" class="button quiet" onClick={actions.withdraw}>
              {words.withdraw}
            </button>
          )}
          {receipt && (
            <button type="button" part="button download" class="button quiet" onClick={actions.download}>
              {words.download}
            </button>
          )}
          <button type="button" part="button erase" class="button quiet" onClick={() => void actions.erase()}>
            {words.erase}
          </button>
        </p>
        <p role="status" part="done" class="done">
          {done && fill(words[done], { names: left.join(kit.messages.comma) })}
        </p>
      </div>
      <ErasureList kit={kit} words={words} isOpen={!!done?.startsWith('erased')} />
    </div>
  );
};

/** What cannot be erased, in the language that the site says it in. */
const Limits = ({ kit, words }: Pick<RightsProps, 'kit' | 'words'>): VNode | null => {
  const [language, limits] = limitsOf(kit) ?? findText('erasure', kit) ?? [];
  if (!limits) return null;
  const [before, after] = words['requests.limits'].split('{limits}');
  return (
    <p>
      {before}
      <span {...inLanguage(language)}>{limits}</span>
      {after}
    </p>
  );
};

const Requests = ({ kit, words, receipt }: RightsProps): VNode => {
  const { settings, language, messages } = kit;
  const { rights } = settings;
  const links = requestLinks(settings, language, words, receipt?.id ?? '');
  const isReachable = links.some(({ href }) => href);
  const isNumbered = receipt && links.some(({ href }) => href?.includes(receipt.id));
  const { name, address, tel, url } = settings.contacts;
  return (
    <details class="part">
      <summary>
        <h3>{words.requests}</h3>
      </summary>
      <p>{words['requests.intro']}</p>
      {describeRequestTerms(settings, language, words).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {!isReachable && (name || address || tel || url) && <p>{words['requests.contact']}</p>}
      {isNumbered && <p data-own="">{words['requests.receipt']}</p>}
      <ul class="requests">
        {links.map(({ kind, label, href }) => (
          <li key={kind}>
            {href ? (
              <a class="link" href={href} target="_blank" rel="noopener noreferrer">
                {label}
                {href.startsWith('http') && <span class="spoken"> {messages['new-tab']}</span>}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
      {rights.fee && <p>{fill(words['requests.fee'], { fee: textIn(rights.fee, language) })}</p>}
      <p>{words['requests.free']}</p>
      <Limits kit={kit} words={words} />
      {rights.authority && (
        <p>
          {words.authority}
          {messages.comma === '、' ? '：' : ': '}
          <ExternalLink
            href={textIn(rights.authority.url, language)}
            label={textIn(rights.authority.name, language)}
            hint={messages['new-tab']}
          />
        </p>
      )}
    </details>
  );
};

const newestFirst = (revisions: readonly Revision[]): Revision[] =>
  [...revisions].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));

const PolicyFacts = ({ kit, words }: RightsProps): VNode | null => {
  const { settings, language, messages } = kit;
  const { policy } = settings;
  const { version, revisedAt, effectiveFrom, revisions = [], authoritativeLanguage } = policy;
  if (!version && !revisedAt && !authoritativeLanguage) return null;
  return (
    <div class="part">
      <h3>{words.policy}</h3>
      <dl>
        <Fact term={words['policy.version']}>{version}</Fact>
        <Fact term={words['policy.from']}>{effectiveFrom && formatDay(effectiveFrom, language)}</Fact>
        <Fact term={words['policy.revisedAt']}>{revisedAt && formatDay(revisedAt, language)}</Fact>
        <Fact term={words['policy.changes']}>
          {revisions.length > 0 && (
            <ul>
              {newestFirst(revisions).map(({ date, change }) => (
                <li>{fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) })}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      <Prevailing policy={policy} language={language} words={words} hint={messages['new-tab']} />
    </div>
  );
};

/** What the visitor chose, and everything they can do about it. */
export const RightsSection = (props: RightsProps): VNode => (
  <>
    <Answer {...props} />
    <Requests {...props} />
    <ContactList {...props} />
    <PolicyFacts {...props} />
  </>
);
