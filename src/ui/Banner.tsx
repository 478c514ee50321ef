import type { VNode } from 'preact';
import type { BannerMessages } from '../locales/messages.js';
import type { Choice, Vendor, View } from '../types.js';
import { formatDay } from '../i18n/format.js';
import { nameCompanies } from './nameCompanies.js';
import type { LayerContext } from './layer.js';
import { safeUrl } from '../lib/safeUrl.js';
import { fill, joinNames, textIn } from '../i18n/text.js';

interface Props {
  readonly context: LayerContext;
  /** Said by screen readers, and shown if it is a failure. */
  readonly notice: string | undefined;
  onChoice(choice: Choice): void;
  onOpen(view: View): void;
  /** The visitor is about to open preferences. */
  onNear(): void;
  onFocusIn(event: FocusEvent): void;
}

/** Google's advertising: for it the first layer has to say what the data is used for. */
const isGoogleAds = ({ id, purpose }: Vendor): boolean => purpose === 'advertising' && /^(google|doubleclick)/.test(id);

/** The paragraphs: why it is asked again, what is asked, and who receives data. */
const explain = ({ port, language, messages, companyOf }: LayerContext): (string | false | undefined)[] => {
  const { settings } = port;
  const { status, changes, asked, locked, unanswered } = port.read();
  const all = [...settings.purposes, ...settings.vendors.filter(({ purpose }) => purpose !== 'necessary')];
  const others = all.filter(({ id }) => id !== 'necessary' && ![...asked, ...unanswered].includes(id));
  const vendors = settings.vendors.filter(({ id }) => asked.includes(id));
  const phrases = settings.purposes
    .filter(({ id }) => asked.includes(id) || vendors.some(({ purpose }) => purpose === id))
    .map(({ id, label }) => textIn(label, language) || messages[`for.${id}` as keyof BannerMessages] || id);
  const companies = nameCompanies(vendors, companyOf, language);
  return [
    messages[status as 'outdated' | 'expired'],
    ...changes.map(({ date, change }) =>
      fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) }),
    ),
    fill(messages[settings.regime === 'opt-in' ? 'ask' : 'tell'], { purposes: joinNames(phrases, language) }),
    companies && fill(messages.companies, { companies }),
    locked.length > 0 && messages.gpc,
    others.length > 0 && messages.rest,
  ];
};

/**
 * Layer 1. Accept and reject are drawn by the same lines: no option tells them apart.
 * Paragraphs, not headings, so that the outline of the page stays the page's own.
 */
export const Banner = ({ context, notice, onChoice, onOpen, onNear, onFocusIn }: Props): VNode => {
  const { port, language, messages } = context;
  const { policy, site, vendors } = port.settings;
  const policyUrl = safeUrl(textIn(policy.url, language));
  return (
    <div part="banner" class="layer banner" role="region" aria-labelledby="title" onFocusIn={onFocusIn}>
      <div class="words">
        <p id="title" class="title">
          {fill(messages.title, { site })}
        </p>
        {explain(context).map((paragraph) => paragraph && <p>{paragraph}</p>)}
        {vendors.some(isGoogleAds) && (
          <p>
            {messages.google}{' '}
            <a class="link" href="https://business.safety.google/privacy/" target="_blank" rel="noopener noreferrer">
              {messages['google.link']}
              <span class="spoken"> {messages['new-tab']}</span>
            </a>
          </p>
        )}
        <p class="links">
          {policyUrl && (
            <a class="link" href={policyUrl}>
              {policy.revisedAt
                ? fill(messages['policy.revised'], { date: formatDay(policy.revisedAt, language) })
                : messages.policy}
            </a>
          )}
          <button class="link" onClick={() => onOpen('opt-out')}>
            {messages['opt-out']}
          </button>
        </p>
        <p data-own="" role="status" class={notice === messages.failed ? 'title' : 'spoken'}>
          {notice}
        </p>
      </div>
      <div class="actions">
        {(['accept', 'reject'] as const).map((name) => (
          <button
            part={`button ${name}`}
            class="button"
            onClick={() => onChoice(name === 'accept' ? 'granted' : 'denied')}
          >
            {messages[name]}
          </button>
        ))}
        <button
          part="button choose"
          class="button quiet"
          onPointerEnter={onNear}
          onFocus={onNear}
          onClick={() => onOpen('preferences')}
        >
          {messages.choose}
        </button>
      </div>
    </div>
  );
};
