/** @jsxRuntime classic */
/** @jsx element */
// oxlint-disable-next-line no-unused-vars -- the JSX below calls it
import { element } from '../banner/element.js';
import { directionOf } from '../../i18n/language.js';
import { fillCount } from '../../i18n/fillCount.js';
import { joinSentences } from '../../i18n/joinSentences.js';
import { fill } from '../../i18n/text.js';
import { namesOfAsked } from '../../iab/namesOfAsked.js';
import type { TcfView } from './TcfView.js';

/** Names of the list, one below the other. */
const drawNames = (title: string, names: readonly string[], lang: string): HTMLElement | false =>
  names.length > 0 && (
    <div class="asked">
      <p>{title}</p>
      <ul lang={lang} dir={directionOf(lang)}>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </div>
  );

/**
 * What the policies of the framework have said before anything is consented to (Appendix B, C(b)): the vendors, their number and the
 * way to their names; purposes and special features by their names; legitimate interest; that the answer holds here and can be taken back.
 */
export const drawTcfAsked = ({ desk, list, listLanguage, words, language, onVendors }: TcfView): HTMLElement => {
  const { facts, plan } = desk;
  const names = namesOfAsked(list, facts, plan.stacks);
  const claiming = facts.vendors.filter(({ interests }) => interests.some((id) => facts.interests.includes(id))).length;
  return (
    <div class="tcf" lang={language} dir={directionOf(language)}>
      {desk.isAskedAgain() && <p>{words['tcf.again']}</p>}
      <p>{fillCount(words['tcf.storing'], facts.vendors.length)}</p>
      {drawNames(words['tcf.purposesFor'], names.purposes, listLanguage)}
      {drawNames(words['tcf.specialFor'], names.specialFeatures, listLanguage)}
      <p>
        {joinSentences([
          claiming > 0 && fillCount(words['tcf.claims'], claiming),
          fill(words['tcf.scope'], { site: location.hostname }),
        ])}
      </p>
      <p>
        {/* the core opens preferences by this, as for any button of a page */}
        <button class="link" data-sekisho="preferences" onClick={onVendors}>
          {fillCount(words[claiming > 0 ? 'tcf.list' : 'tcf.vendors'], facts.vendors.length)}
        </button>
      </p>
    </div>
  );
};
