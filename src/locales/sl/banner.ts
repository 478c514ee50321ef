import type { BannerMessages } from '../messages.js';

/** Slovenian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Piškotki na spletišču {site}',
  spoken: 'Izbira piškotkov je na začetku te strani.',
  ask: 'Smemo uporabljati piškotke in podobne tehnologije za {purposes}?',
  tell: 'Če tega ne zavrnete, uporabljamo piškotke in podobne tehnologije za {purposes}. Zavrnete lahko kadar koli.',
  silence: ' Če ne odgovorite, to velja kot »da«.',
  'for.functional': 'dodatne funkcije',
  'for.social': 'družbena omrežja',
  'for.analytics': 'statistiko',
  'for.advertising': 'oglaševanje',
  comma: ', ',
  and: ' in ',
  companies: ' Možni prejemniki podatkov o obisku: {companies}. ',
  others: 'še {count}',
  gpc: 'Zahteva za opt-out je upoštevana: {signal}',
  signalled:
    'Vaš brskalnik pošilja signal {signal}: oglaševanje ostane izklopljeno, razen če ga sami vklopite pod »{choose}«.',
  contradicted:
    'Vaš brskalnik zdaj pošilja signal {signal}. Prej ste tu dovolili piškotke in podobne tehnologije za {purposes}. Ali naj to še velja?',
  google: 'Google uporablja podatke za prilagajanje in merjenje oglasov.',
  only: ' Samo z vašo privolitvijo, ki jo lahko kadar koli prekličete.',
  outdated: 'Od vašega zadnjega odgovora se je spremenila naša politika zasebnosti ali seznam storitev.',
  'outdated.part':
    'Od vašega zadnjega odgovora se je spremenil naš seznam storitev, njihov namen ali signal vašega brskalnika.',
  expired: 'Vaš zadnji odgovor je potekel.',
  change: 'Začetek veljavnosti: {date}. {change}',
  rest: 'Sprašujemo samo o tem, kar se je spremenilo.',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  choose: 'Izberi',
  policy: 'Politika zasebnosti',
  'opt-out': 'Strani za opt-out',
  'new-tab': '(odpre se v novem zavihku)',
  failed: 'Nastavitev ni bilo mogoče naložiti. Poskusite znova.',
};
