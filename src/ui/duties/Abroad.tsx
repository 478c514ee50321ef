import type { VNode } from 'preact';
import { foreignLaws } from '../../data/foreignLaws.js';
import { countriesOf } from '../../disclose/countriesOf.js';
import { formatRegion } from '../../i18n/format.js';
import { fill, joinNames } from '../../i18n/text.js';
import type { DutyMessages } from '../../locales/messages.js';
import { ExternalLink } from '../common/ExternalLink.js';
import type { DutySection } from '../contracts/DutiesModule.js';

interface Props extends Pick<DutySection, 'kit'> {
  readonly words: DutyMessages;
}

/** Where the companies are that are not in Japan, and what protects data there (APPI Art. 28(2)). */
export const Abroad = ({ kit, words }: Props): VNode | null => {
  const { language, messages } = kit;
  const abroad = countriesOf(kit).filter((code) => code !== 'JP');
  const names = abroad.map((code) => formatRegion(code, language));
  if (!names.length) return null;
  return (
    <div class="part">
      <h3>{words.abroad}</h3>
      <p>{fill(words['abroad.countries'], { countries: joinNames(names, messages) })}</p>
      <p>
        <ExternalLink href={foreignLaws} label={words['abroad.law']} hint={messages['new-tab']} />
      </p>
    </div>
  );
};
