import type { BannerMessages } from '../messages.js';

/** Romanian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookie-uri pe {site}',
  spoken: 'Opțiunile privind cookie-urile se află la începutul acestei pagini.',
  ask: 'Putem folosi cookie-uri și tehnologii similare pentru {purposes}?',
  tell: 'Folosim cookie-uri și tehnologii similare pentru {purposes}, dacă nu refuzați. Puteți refuza în orice moment.',
  silence: ' Lipsa unui răspuns înseamnă „da”.',
  'for.functional': 'funcții suplimentare',
  'for.social': 'rețele sociale',
  'for.analytics': 'statistici',
  'for.advertising': 'publicitate',
  comma: ', ',
  and: ' și ',
  companies: ' Date despre vizita dvs. pot ajunge la {companies}. ',
  others: 'altele ({count})',
  gpc: 'Cerere de opt-out respectată: {signal}',
  signalled: 'Browserul dvs. trimite {signal}: publicitatea rămâne oprită, dacă nu o porniți chiar dvs. la „{choose}”.',
  contradicted:
    'Browserul dvs. trimite acum {signal}. Ați permis aici anterior cookie-uri și tehnologii similare pentru {purposes}. Rămâne valabilă această permisiune?',
  google: 'Google folosește datele pentru a personaliza și a măsura reclamele.',
  only: ' Doar cu consimțământul dvs., pe care îl puteți retrage în orice moment.',
  outdated:
    'De la ultimul dvs. răspuns s-a schimbat politica noastră de confidențialitate sau lista serviciilor noastre.',
  'outdated.part':
    'De la ultimul dvs. răspuns s-a schimbat ceva: lista serviciilor noastre, scopul lor sau semnalul browserului.',
  expired: 'Ultimul dvs. răspuns a expirat.',
  change: 'De la {date}: {change}',
  rest: 'Vă întrebăm doar despre ce s-a schimbat.',
  accept: 'Acceptați tot',
  reject: 'Respingeți tot',
  choose: 'Alegeți',
  policy: 'Politica de confidențialitate',
  'opt-out': 'Pagini de opt-out',
  'new-tab': '(se deschide într-o filă nouă)',
  failed: 'Setările nu au putut fi încărcate. Încercați din nou.',
};
