import type { BannerMessages } from '../messages.js';

/** Slovak, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Súbory cookie na webe {site}',
  spoken: 'Voľba súborov cookie je na začiatku tejto stránky.',
  ask: 'Môžeme používať súbory cookie a podobné technológie na {purposes}?',
  tell: 'Ak to neodmietnete, používame súbory cookie a podobné technológie na {purposes}. Odmietnuť môžete kedykoľvek.',
  silence: ' Ak neodpoviete, platí to ako „áno“.',
  'for.functional': 'ďalšie funkcie',
  'for.social': 'sociálne siete',
  'for.analytics': 'štatistiku',
  'for.advertising': 'reklamu',
  comma: ', ',
  and: ' a ',
  companies: ' Možní príjemcovia údajov o návšteve: {companies}. ',
  others: 'ďalší ({count})',
  gpc: 'Žiadosť o opt-out je rešpektovaná: {signal}',
  signalled:
    'Váš prehliadač vysiela signál {signal}: reklama zostane vypnutá, ak ju sami nezapnete pod tlačidlom „{choose}“.',
  contradicted:
    'Váš prehliadač teraz vysiela signál {signal}. Predtým ste tu povolili súbory cookie a podobné technológie na {purposes}. Má to platiť aj naďalej?',
  google: 'Google používa údaje na personalizáciu a meranie reklám.',
  only: ' Len s vaším súhlasom, ktorý môžete kedykoľvek odvolať.',
  outdated: 'Od vašej poslednej odpovede sa zmenili naše zásady ochrany súkromia alebo zoznam služieb.',
  'outdated.part': 'Od vašej poslednej odpovede sa zmenil náš zoznam služieb, ich účel alebo signál vášho prehliadača.',
  expired: 'Platnosť vašej poslednej odpovede uplynula.',
  change: 'Od {date}: {change}',
  rest: 'Pýtame sa len na to, čo sa zmenilo.',
  accept: 'Prijať všetko',
  reject: 'Odmietnuť všetko',
  choose: 'Vybrať',
  policy: 'Zásady ochrany súkromia',
  'opt-out': 'Stránky na opt-out',
  'new-tab': '(otvorí sa na novej karte)',
  failed: 'Nastavenia sa nepodarilo načítať. Skúste to, prosím, znova.',
};
