import type { BannerMessages } from '../messages.js';

/** Danish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies på {site}',
  spoken: 'Valg af cookies står i begyndelsen af denne side.',
  ask: 'Må vi bruge cookies og lignende teknologier til {purposes}?',
  tell: 'Vi bruger cookies og lignende teknologier til {purposes}, medmindre du afviser det. Du kan afvise det når som helst.',
  silence: ' Hvis du ikke svarer, tæller det som et ja.',
  'for.functional': 'ekstra funktioner',
  'for.social': 'sociale medier',
  'for.analytics': 'statistik',
  'for.advertising': 'annoncering',
  comma: ', ',
  and: ' og ',
  companies: ' {companies} kan få oplysninger om dit besøg. ',
  others: '{count} andre',
  gpc: 'Anmodning om opt-out efterkommet: {signal}',
  signalled:
    'Din browser sender {signal}: Annoncering forbliver slået fra, medmindre du selv slår den til under ”{choose}”.',
  contradicted:
    'Din browser sender nu {signal}. Tidligere har du tilladt cookies og lignende teknologier til {purposes} her. Skal det stadig gælde?',
  google: 'Google bruger oplysningerne til at tilpasse og måle annoncer.',
  only: ' Kun med dit samtykke, som du kan trække tilbage når som helst.',
  outdated: 'Vores privatlivspolitik eller vores liste over tjenester er ændret siden dit seneste svar.',
  'outdated.part':
    'Listen over vores tjenester, hvad de bruges til, eller signalet fra din browser er ændret siden dit seneste svar.',
  expired: 'Dit seneste svar er udløbet.',
  change: 'Fra {date}: {change}',
  rest: 'Vi spørger kun om det, der er ændret.',
  accept: 'Tillad alle',
  reject: 'Afvis alle',
  choose: 'Vælg',
  policy: 'Privatlivspolitik',
  'opt-out': 'Opt-out-sider',
  'new-tab': '(åbnes i en ny fane)',
  failed: 'Indstillingerne kunne ikke indlæses. Prøv igen.',
};
