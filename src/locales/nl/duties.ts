import type { DutyMessages } from '../messages.js';

/** Dutch, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (uw privacykeuzes)',
  honored: 'Opt-Out Request Honored (opt-outverzoek gehonoreerd)',
  sale: 'Verkopen en delen van persoonsgegevens, en daarop gebaseerde advertenties',
  'sale.on': 'Aan in deze browser. Voor een opt-out zet u het uit en slaat u op.',
  'sale.partly': 'Deels aan in deze browser. Voor een volledige opt-out zet u het uit en slaat u op.',
  'sale.off': 'Uit in deze browser.',
  beyond: 'Gegevens kunnen ook op andere manieren dan via cookies worden verkocht of gedeeld. U kunt deze site vragen:',
  'beyond.sale': 'Mijn persoonsgegevens niet verkopen of delen (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Het gebruik van mijn gevoelige persoonsgegevens beperken (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Wat naar {companies} kan gaan, kan daar aan u als persoon worden gekoppeld, bijvoorbeeld via uw account of e-mailadres. ',
  'identified.note': 'De ontvanger kan het aan u als persoon koppelen. Wat hij ontvangt, staat hieronder.',
  abroad: 'Gegevens die naar het buitenland gaan',
  'abroad.countries': 'De hier vermelde bedrijven bevinden zich in deze landen of regio’s: {countries}',
  'abroad.law':
    'Hoe de wet daar persoonsgegevens beschermt (Personal Information Protection Commission, in het Japans)',
  'exempt.statistics':
    'Telt alleen hoe deze site wordt gebruikt, zodat die kan worden verbeterd. Daarvoor is geen toestemming nodig. U kunt gratis bezwaar maken: zet het uit en sla op.',
  'exempt.appearance':
    'Bewaart alleen hoe deze site er voor u moet uitzien. Daarvoor is geen toestemming nodig. U kunt gratis bezwaar maken: zet het uit en sla op.',
  barred: 'Uit: op de leeftijd die deze site van u heeft, mag u dit volgens de wet niet zelf toestaan.',
};
