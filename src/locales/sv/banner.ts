import type { BannerMessages } from '../messages.js';

/** Swedish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Kakor på {site}',
  spoken: 'Val av kakor finns i början av den här sidan.',
  ask: 'Får vi använda kakor och liknande teknik för {purposes}?',
  tell: 'Vi använder kakor och liknande teknik för {purposes} om du inte nekar. Du kan neka när som helst.',
  silence: ' Om du inte svarar räknas det som ett ja.',
  'for.functional': 'extra funktioner',
  'for.social': 'sociala medier',
  'for.analytics': 'statistik',
  'for.advertising': 'annonsering',
  comma: ', ',
  and: ' och ',
  companies: ' {companies} kan få uppgifter om ditt besök. ',
  others: '{count} till',
  gpc: 'Begäran om opt-out följs: {signal}',
  signalled:
    'Din webbläsare skickar {signal}: annonsering förblir avstängd om du inte själv slår på den under ”{choose}”.',
  contradicted:
    'Din webbläsare skickar nu {signal}. Tidigare har du tillåtit kakor och liknande teknik för {purposes} här. Ska det fortfarande gälla?',
  google: 'Google använder uppgifterna för att anpassa och mäta annonser.',
  only: ' Bara med ditt samtycke, som du kan återkalla när som helst.',
  outdated: 'Vår integritetspolicy eller vår lista över tjänster har ändrats sedan ditt senaste svar.',
  'outdated.part':
    'Listan över våra tjänster, vad de används till eller signalen från din webbläsare har ändrats sedan ditt senaste svar.',
  expired: 'Ditt senaste svar har slutat gälla.',
  change: 'Från och med {date}: {change}',
  rest: 'Vi frågar bara om det som har ändrats.',
  accept: 'Tillåt alla',
  reject: 'Neka alla',
  choose: 'Välj',
  policy: 'Integritetspolicy',
  'opt-out': 'Opt-out-sidor',
  'new-tab': '(öppnas i en ny flik)',
  failed: 'Inställningarna kunde inte läsas in. Försök igen.',
};
