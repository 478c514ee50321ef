import type { BannerMessages } from '../messages.js';

/** Hungarian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Sütik – {site}',
  spoken: 'A sütikről ennek az oldalnak az elején dönthet.',
  ask: 'Használhatunk sütiket és hasonló technológiákat {purposes} céljából?',
  tell: 'Sütiket és hasonló technológiákat használunk {purposes} céljából, hacsak el nem utasítja; ezt bármikor megteheti.',
  silence: ' Ha nem válaszol, az igennek számít.',
  'for.functional': 'kiegészítő funkciók',
  'for.social': 'közösségi média',
  'for.analytics': 'statisztika',
  'for.advertising': 'reklám',
  comma: ', ',
  and: ' és ',
  companies: ' Az Ön látogatásáról adatokat kaphat: {companies}. ',
  others: 'további {count} cég',
  gpc: 'Opt-out kérés figyelembe véve: {signal}',
  signalled:
    'Az Ön böngészője {signal} jelzést küld: a reklám kikapcsolva marad, hacsak Ön maga be nem kapcsolja itt: „{choose}”.',
  contradicted:
    'Az Ön böngészője most {signal} jelzést küld. Korábban itt engedélyezte a sütiket és hasonló technológiákat {purposes} céljából. Ez továbbra is érvényes legyen?',
  google: 'A Google az adatokat a hirdetések személyre szabására és mérésére használja.',
  only: ' Csak az Ön hozzájárulásával, amelyet bármikor visszavonhat.',
  outdated: 'Legutóbbi válasza óta megváltozott az adatvédelmi tájékoztatónk vagy a szolgáltatásaink listája.',
  'outdated.part':
    'Legutóbbi válasza óta valami megváltozott: a szolgáltatásaink listája, azok célja vagy az Ön böngészőjének jelzése.',
  expired: 'Legutóbbi válasza lejárt.',
  change: '{date} napjától: {change}',
  rest: 'Csak arra kérdezünk rá, ami megváltozott.',
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  choose: 'Választás',
  policy: 'Adatvédelmi tájékoztató',
  'opt-out': 'Opt-out oldalak',
  'new-tab': '(új lapon nyílik meg)',
  failed: 'A beállításokat nem sikerült betölteni. Kérjük, próbálja újra.',
};
