import type { BannerMessages } from '../messages.js';

/** Norwegian Bokmål, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Informasjonskapsler på {site}',
  spoken: 'Valg av informasjonskapsler står i begynnelsen av denne siden.',
  ask: 'Kan vi bruke informasjonskapsler og lignende teknologi til {purposes}?',
  tell: 'Vi bruker informasjonskapsler og lignende teknologi til {purposes}, med mindre du avviser det. Du kan avvise det når som helst.',
  silence: ' Hvis du ikke svarer, regnes det som et ja.',
  'for.functional': 'ekstra funksjoner',
  'for.social': 'sosiale medier',
  'for.analytics': 'statistikk',
  'for.advertising': 'annonsering',
  comma: ', ',
  and: ' og ',
  companies: ' {companies} kan få opplysninger om besøket ditt. ',
  others: '{count} andre',
  gpc: 'Forespørsel om opt-out følges: {signal}',
  signalled:
    'Nettleseren din sender {signal}: Annonsering forblir slått av, med mindre du selv slår den på under «{choose}».',
  contradicted:
    'Nettleseren din sender nå {signal}. Tidligere har du tillatt informasjonskapsler og lignende teknologi til {purposes} her. Skal det fortsatt gjelde?',
  google: 'Google bruker opplysningene til å tilpasse og måle annonser.',
  only: ' Bare med samtykket ditt, som du kan trekke tilbake når som helst.',
  outdated: 'Personvernerklæringen vår eller listen vår over tjenester er endret siden ditt siste svar.',
  'outdated.part':
    'Listen over tjenestene våre, hva de brukes til, eller signalet fra nettleseren din er endret siden ditt siste svar.',
  expired: 'Ditt siste svar er utløpt.',
  change: 'Fra {date}: {change}',
  rest: 'Vi spør bare om det som er endret.',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  choose: 'Velg',
  policy: 'Personvernerklæring',
  'opt-out': 'Opt-out-sider',
  'new-tab': '(åpnes i en ny fane)',
  failed: 'Innstillingene kunne ikke lastes inn. Prøv igjen.',
};
