import type { BannerMessages } from '../messages.js';

/** Lithuanian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Slapukai svetainėje {site}',
  spoken: 'Slapukų pasirinkimas yra šio puslapio pradžioje.',
  ask: 'Ar galime naudoti slapukus ir panašias technologijas šiems tikslams: {purposes}?',
  tell: 'Naudojame slapukus ir panašias technologijas, nebent juos atmesite, šiems tikslams: {purposes}. Atmesti galite bet kada.',
  silence: ' Jei neatsakote, tai laikoma atsakymu „taip“.',
  'for.functional': 'papildomos funkcijos',
  'for.social': 'socialiniai tinklai',
  'for.analytics': 'statistika',
  'for.advertising': 'reklama',
  comma: ', ',
  and: ' ir ',
  companies: ' Apsilankymo duomenis gali gauti {companies}. ',
  others: 'dar {count}',
  gpc: 'Į atsisakymo prašymą atsižvelgta: {signal}',
  signalled:
    'Jūsų naršyklė siunčia signalą {signal}: reklama lieka išjungta, nebent patys ją įjungsite skiltyje „{choose}“.',
  contradicted:
    'Jūsų naršyklė dabar siunčia signalą {signal}. Anksčiau čia leidote naudoti slapukus ir panašias technologijas šiems tikslams: {purposes}. Ar tai turi galioti ir toliau?',
  google: '„Google“ naudoja duomenis reklamai suasmeninti ir jos poveikiui matuoti.',
  only: ' Tik su jūsų sutikimu, kurį galite bet kada atšaukti.',
  outdated: 'Po paskutinio jūsų atsakymo pasikeitė mūsų privatumo politika arba paslaugų sąrašas.',
  'outdated.part':
    'Po paskutinio jūsų atsakymo pasikeitė mūsų paslaugų sąrašas, paslaugų paskirtis arba jūsų naršyklės signalas.',
  expired: 'Jūsų paskutinio atsakymo galiojimas baigėsi.',
  change: 'Nuo {date}: {change}',
  rest: 'Klausiame tik apie tai, kas pasikeitė.',
  accept: 'Priimti visus',
  reject: 'Atmesti visus',
  choose: 'Pasirinkti',
  policy: 'Privatumo politika',
  'opt-out': 'Atsisakymo puslapiai',
  'new-tab': '(atsidaro naujame skirtuke)',
  failed: 'Nustatymų įkelti nepavyko. Bandykite dar kartą.',
};
