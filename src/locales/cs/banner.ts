import type { BannerMessages } from '../messages.js';

/** Czech, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies na webu {site}',
  spoken: 'Volba cookies je na začátku této stránky.',
  ask: 'Můžeme používat cookies a podobné technologie pro {purposes}?',
  tell: 'Pokud to neodmítnete, používáme cookies a podobné technologie pro {purposes}. Odmítnout můžete kdykoli.',
  silence: ' Když neodpovíte, platí to jako „ano“.',
  'for.functional': 'další funkce',
  'for.social': 'sociální sítě',
  'for.analytics': 'statistiku',
  'for.advertising': 'reklamu',
  comma: ', ',
  and: ' a ',
  companies: ' Možní příjemci údajů o vaší návštěvě: {companies}. ',
  others: 'další ({count})',
  gpc: 'Žádost o opt-out je respektována: {signal}',
  signalled:
    'Váš prohlížeč vysílá signál {signal}: reklama zůstane vypnutá, pokud ji nezapnete vy pod tlačítkem „{choose}“.',
  contradicted:
    'Váš prohlížeč nyní vysílá signál {signal}. Podle vaší dřívější odpovědi zde byly cookies a podobné technologie povoleny pro {purposes}. Má to platit i nadále?',
  google: 'Google používá údaje k personalizaci a měření reklam.',
  only: ' Jen s vaším souhlasem, který můžete kdykoli odvolat.',
  outdated: 'Od vaší poslední odpovědi se změnily naše zásady ochrany soukromí nebo seznam služeb.',
  'outdated.part': 'Od vaší poslední odpovědi se změnil náš seznam služeb, jejich účel nebo signál vašeho prohlížeče.',
  expired: 'Platnost vaší poslední odpovědi vypršela.',
  change: 'Od {date}: {change}',
  rest: 'Ptáme se jen na to, co se změnilo.',
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  choose: 'Vybrat',
  policy: 'Zásady ochrany soukromí',
  'opt-out': 'Stránky pro opt-out',
  'new-tab': '(otevře se na nové kartě)',
  failed: 'Nastavení se nepodařilo načíst. Zkuste to prosím znovu.',
};
