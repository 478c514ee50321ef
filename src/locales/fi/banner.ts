import type { BannerMessages } from '../messages.js';

/** Finnish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Evästeet sivustolla {site}',
  spoken: 'Evästevalinnat ovat tämän sivun alussa.',
  ask: 'Saammeko käyttää evästeitä ja vastaavia tekniikoita {purposes}?',
  tell: 'Käytämme evästeitä ja vastaavia tekniikoita {purposes}, ellet kiellä sitä. Voit kieltää sen milloin tahansa.',
  silence: ' Jos et vastaa, se tulkitaan myöntäväksi vastaukseksi.',
  'for.functional': 'lisätoimintoihin',
  'for.social': 'sosiaaliseen mediaan',
  'for.analytics': 'tilastointiin',
  'for.advertising': 'mainontaan',
  comma: ', ',
  and: ' ja ',
  companies: ' Tietoja käynnistäsi voi saada {companies}. ',
  others: '{count} muuta',
  gpc: 'Kieltäytymispyyntöä noudatetaan: {signal}',
  signalled:
    'Selaimesi lähettää signaalin {signal}: mainonta pysyy poissa käytöstä, ellet itse ota sitä käyttöön kohdassa ”{choose}”.',
  contradicted:
    'Selaimesi lähettää nyt signaalin {signal}. Olet aiemmin sallinut täällä evästeiden ja vastaavien tekniikoiden käytön {purposes}. Pidetäänkö lupa voimassa?',
  google: 'Google käyttää tietoja mainosten personointiin ja mittaamiseen.',
  only: ' Vain suostumuksellasi, jonka voit peruuttaa milloin tahansa.',
  outdated: 'Tietosuojaselosteemme tai palveluluettelomme on muuttunut edellisen vastauksesi jälkeen.',
  'outdated.part':
    'Palveluluettelomme, palvelujen käyttötarkoitus tai selaimesi signaali on muuttunut edellisen vastauksesi jälkeen.',
  expired: 'Edellinen vastauksesi on vanhentunut.',
  change: '{date} alkaen: {change}',
  rest: 'Kysymme vain siitä, mikä on muuttunut.',
  accept: 'Salli kaikki',
  reject: 'Kiellä kaikki',
  choose: 'Valitse',
  policy: 'Tietosuojaseloste',
  'opt-out': 'Kieltäytymissivut',
  'new-tab': '(avautuu uuteen välilehteen)',
  failed: 'Asetuksia ei voitu ladata. Yritä uudelleen.',
};
