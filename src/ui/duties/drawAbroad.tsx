/** @jsxRuntime classic */
/** @jsx element */
// oxlint-disable-next-line no-unused-vars -- the JSX below calls it
import { element } from '../banner/element.js';
import { foreignLaws } from '../../data/foreignLaws.js';
import { countriesOf } from '../../disclose/countriesOf.js';
import { partyOf } from '../../disclose/partyOf.js';
import { formatRegion } from '../../i18n/format.js';
import { fill, joinNames } from '../../i18n/text.js';
import type { BannerMessages, DutyMessages } from '../../locales/messages.js';
import type { Vendor } from '../../types/index.js';

/**
 * Where the companies are that would receive data if the visitor agrees, said before they do (APPI Art. 28(2)). What each does to protect
 * it stands beside it in preferences.
 */
export const drawAbroad = (
  vendors: readonly Vendor[],
  messages: BannerMessages,
  words: DutyMessages,
  language: string,
): HTMLElement | undefined => {
  const abroad = countriesOf({ settings: { vendors }, partyOf }).filter((code) => code !== 'JP');
  if (!abroad.length) return undefined;
  const countries = joinNames(
    abroad.map((code) => formatRegion(code, language)),
    messages,
  );
  return (
    <p>
      {fill(words['abroad.countries'], { countries })}
      {' – '}
      <a class="link" href={foreignLaws} target="_blank" rel="noopener noreferrer">
        {words['abroad.law']}
        <span class="spoken"> {messages['new-tab']}</span>
      </a>
    </p>
  );
};
