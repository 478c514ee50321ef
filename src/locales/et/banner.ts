import type { BannerMessages } from '../messages.js';

/** Estonian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Küpsised saidil {site}',
  spoken: 'Küpsiste valik on selle lehe alguses.',
  ask: 'Kas tohime kasutada küpsiseid ja sarnast tehnoloogiat {purposes} jaoks?',
  tell: 'Kasutame küpsiseid ja sarnast tehnoloogiat {purposes} jaoks, kui te seda ei keela. Keelata saate igal ajal.',
  silence: ' Kui te ei vasta, loetakse see jah-vastuseks.',
  'for.functional': 'lisafunktsioonide',
  'for.social': 'sotsiaalmeedia',
  'for.analytics': 'statistika',
  'for.advertising': 'reklaami',
  comma: ', ',
  and: ' ja ',
  companies: ' Teie külastuse andmete võimalikud vastuvõtjad: {companies}. ',
  others: 'veel {count}',
  gpc: 'Loobumissoovi arvestatakse: {signal}',
  signalled:
    'Teie brauser saadab signaali {signal}: reklaam jääb välja lülitatuks, kui te seda ise jaotises „{choose}“ sisse ei lülita.',
  contradicted:
    'Teie brauser saadab nüüd signaali {signal}. Varem lubasite siin küpsiseid ja sarnast tehnoloogiat {purposes} jaoks. Kas see peaks endiselt kehtima?',
  google: 'Google kasutab andmeid reklaami isikupärastamiseks ja mõõtmiseks.',
  only: ' Ainult teie nõusolekul, mille saate igal ajal tagasi võtta.',
  outdated: 'Meie privaatsuspoliitika või teenuste loetelu on pärast teie viimast vastust muutunud.',
  'outdated.part':
    'Meie teenuste loetelu, nende otstarve või teie brauseri signaal on pärast teie viimast vastust muutunud.',
  expired: 'Teie viimane vastus on aegunud.',
  change: 'Alates kuupäevast {date}: {change}',
  rest: 'Küsime ainult selle kohta, mis on muutunud.',
  accept: 'Luba kõik',
  reject: 'Keela kõik',
  choose: 'Vali',
  policy: 'Privaatsuspoliitika',
  'opt-out': 'Loobumislehed',
  'new-tab': '(avaneb uuel vahelehel)',
  failed: 'Seadeid ei õnnestunud laadida. Proovige uuesti.',
};
