/** @jsxRuntime classic */
/** @jsx element */
import type { BannerMessages } from '../../locales/messages.js';
import type { Choice, Vendor, View } from '../../types/index.js';
// oxlint-disable-next-line no-unused-vars -- the JSX below calls it
import { element } from './element.js';
import { isContradicted } from './isContradicted.js';
import { nameCompanies } from './nameCompanies.js';
import type { LayerContext } from '../contracts/Layer.js';
import { regimeOf } from '../../lib/regimeOf.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { fill, joinNames, stopAfter, textIn } from '../../i18n/text.js';
import { tellReasons } from './tellReasons.js';

interface Props {
  readonly context: LayerContext;
  onChoice(choice: Choice): void;
  onOpen(view: View): void;
  /** The visitor is about to open preferences. */
  onNear(): void;
  onFocusIn(event: FocusEvent): void;
}

/** Google's advertising: for it the first layer has to say what the data is used for. */
const isGoogleAds = ({ id, purpose }: Vendor): boolean => purpose === 'advertising' && /^(google|doubleclick)/.test(id);

/** A window of fewer square pixels is a phone's: of many companies it names two, and the rest is a touch away. */
const SMALL = 5e5;
/** One of the smallest phones' names one of them. */
const SMALLEST = 25e4;

type ActionsProps = Pick<Props, 'onChoice' | 'onOpen' | 'onNear'> & { readonly messages: BannerMessages };

/** The answers and the way to choose. Accept and reject are drawn by the same lines: no option tells them apart. */
const drawActions = ({ messages, onChoice, onOpen, onNear }: ActionsProps): HTMLElement => (
  <div class="actions">
    {(['accept', 'reject'] as const).map((name) => (
      <button part={`button ${name}`} class="button" onClick={() => onChoice(name === 'accept' ? 'granted' : 'denied')}>
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
);

/**
 * Draws layer 1. Accept and reject are drawn by the same lines: no option tells them apart.
 * Paragraphs, not headings, so that the outline of the page stays the page's own.
 */
export const drawBanner = ({ context, onChoice, onOpen, onNear, onFocusIn }: Props): HTMLElement => {
  const { port, language, messages, companyOf, duties } = context;
  const { settings } = port;
  const decision = port.read();
  const { asked, locked } = decision;
  const { policy, site, purposes } = settings;
  // what Global Privacy Control keeps off receives nothing, whatever is answered
  const isAsked = ({ id }: { readonly id: string }): boolean => asked.includes(id) && !locked.includes(id);
  const vendors = settings.vendors.filter(isAsked);
  /** What data is used for, where silence means no (or yes). */
  const namePurposes = (isOptIn: boolean): string[] => {
    const isMeant = ({ id }: { readonly id: string }): boolean => (regimeOf(decision, id) === 'opt-in') === isOptIn;
    return purposes
      .filter((one) => (isAsked(one) && isMeant(one)) || vendors.some((v) => v.purpose === one.id && isMeant(v)))
      .map(({ id, label }) => textIn(label, language) || messages[`for.${id}` as keyof BannerMessages] || id);
  };
  const [wanted, told] = [namePurposes(true), namePurposes(false)];
  const say = (text: string, phrases: string[]): string => fill(text, { purposes: joinNames(phrases, messages) });
  const isNotice = Object.values(decision.regimes || [decision.regime]).includes('notice');
  const tell = told.length > 0 && say(messages.tell, told) + (isNotice ? messages.silence : '');
  const companies = nameCompanies(vendors, companyOf, language);
  const area = innerWidth * innerHeight;
  const named = companies.length > 3 && area < SMALL ? companies.slice(0, area < SMALLEST ? 1 : 2) : companies;
  const count = companies.length - named.length;
  // where more follow, behind an "and"
  const names = joinNames(count ? [...named, ''] : named, messages);
  const [before, stop = '', rest = ''] = messages.companies.split(/\{companies\}(\.?)/);
  const after = (count ? stop : stopAfter(names, stop)) + rest;
  const policyUrl = safeUrl(textIn(policy.url, language));
  const open = (view: View, label: string): HTMLElement => (
    <button class="link" onClick={() => onOpen(view)}>
      {label}
    </button>
  );
  return (
    <div part="banner" class="layer banner" role="region" aria-labelledby="title" onFocusIn={onFocusIn}>
      <div class="words">
        <p id="title" class="title">
          {fill(messages.title, { site: site || location.hostname })}
        </p>
        {[...tellReasons(decision, messages, language), wanted.length > 0 && tell].map(
          (paragraph) => paragraph && <p>{paragraph}</p>,
        )}
        <p class="question">
          {wanted.length
            ? [
                say(isContradicted(decision) ? messages.contradicted : messages.ask, wanted),
                // GDPR Art. 7(3): that consent can be withdrawn is said before it is given
                messages.only,
              ]
            : tell}
          {named[0] && [
            before,
            names,
            count > 0 && open('preferences', fill(messages.others, { count: `${count}` })),
            after,
          ]}
          {duties?.describeAsked(context, vendors)}
          {vendors.some(isGoogleAds) && (
            <a class="link" href="https://business.safety.google/privacy/" target="_blank" rel="noopener noreferrer">
              {messages.google}
              <span class="spoken"> {messages['new-tab']}</span>
            </a>
          )}
        </p>
        {duties?.drawAsked?.(context)}
        <p class="links">
          {policyUrl && (
            <a class="link" href={policyUrl}>
              {messages.policy}
            </a>
          )}
          {open('opt-out', messages['opt-out'])}
        </p>
        <p data-own="" role="status" class="spoken"></p>
      </div>
      {drawActions({ messages, onChoice, onOpen, onNear })}
    </div>
  );
};
