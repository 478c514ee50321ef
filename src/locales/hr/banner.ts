import type { BannerMessages } from '../messages.js';

/** Croatian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Kolačići na web-mjestu {site}',
  spoken: 'Odabir kolačića nalazi se na početku ove stranice.',
  ask: 'Smijemo li upotrebljavati kolačiće i slične tehnologije za {purposes}?',
  tell: 'Ako to ne odbijete, upotrebljavamo kolačiće i slične tehnologije za {purposes}. Odbiti možete u bilo kojem trenutku.',
  silence: ' Ako ne odgovorite, to vrijedi kao „da”.',
  'for.functional': 'dodatne funkcije',
  'for.social': 'društvene mreže',
  'for.analytics': 'statistiku',
  'for.advertising': 'oglašavanje',
  comma: ', ',
  and: ' i ',
  companies: ' Podatke o posjetu mogu primiti: {companies}. ',
  others: 'još {count}',
  gpc: 'Zahtjev za opt-out uvažen: {signal}',
  signalled:
    'Vaš preglednik šalje signal {signal}: oglašavanje ostaje isključeno, osim ako ga sami uključite pod „{choose}”.',
  contradicted:
    'Vaš preglednik sada šalje signal {signal}. Prije ste ovdje dopustili kolačiće i slične tehnologije za {purposes}. Treba li to i dalje vrijediti?',
  google: 'Google upotrebljava podatke za prilagođavanje i mjerenje oglasa.',
  only: ' Samo uz vašu privolu, koju možete povući u bilo kojem trenutku.',
  outdated: 'Od vašeg zadnjeg odgovora promijenila su se naša pravila o privatnosti ili popis usluga.',
  'outdated.part':
    'Od vašeg zadnjeg odgovora promijenio se naš popis usluga, njihova svrha ili signal vašeg preglednika.',
  expired: 'Vaš je zadnji odgovor istekao.',
  change: 'Od {date}: {change}',
  rest: 'Pitamo samo o onome što se promijenilo.',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  choose: 'Odaberi',
  policy: 'Pravila o privatnosti',
  'opt-out': 'Stranice za opt-out',
  'new-tab': '(otvara se na novoj kartici)',
  failed: 'Postavke se nisu mogle učitati. Pokušajte ponovno.',
};
