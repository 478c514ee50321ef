import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Hungarian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Megváltozott az adatvédelmi tájékoztatónk',
  'notice.ahead': 'Meg fog változni az adatvédelmi tájékoztatónk',
  'notice.stands': 'A válaszai változatlanok maradnak. Bármikor módosíthatja őket.',
  'notice.asks': 'Erről akkor meg fogjuk kérdezni.',
  dismiss: 'Bezárás',
  settings: 'Sütibeállítások',
  prevails:
    'Ha az adatvédelmi tájékoztatónk nyelvi változatai eltérnek egymástól, a következő nyelvű az irányadó: {language}.',
  'prevails.link': 'Adatvédelmi tájékoztató ({language})',
  'prevails.stale':
    'Az adatvédelmi tájékoztató fordítása ehhez a verzióhoz készült: {version}; a jelenlegi verzió: {current}.',
  rights: 'Az Ön válasza és jogai',
  'rights.none': 'Nincs érvényben lévő válasza.',
  'rights.when': 'A válasz időpontja',
  'rights.policy': 'A tájékoztató verziója',
  'rights.language': 'A megjelenítés nyelve',
  'rights.receipt': 'Az igazolás száma',
  'rights.change': 'Válasza módosításához használja a fenti kapcsolókat, majd mentsen.',
  withdraw: 'Hozzájárulás visszavonása',
  withdrawn:
    'Hozzájárulását visszavonta. A mostantól megnyitott oldalak nem indítják el a fenti szolgáltatásokat, a szükségesek kivételével. Ami ezen az oldalon már fut, akkor ér véget, amikor újratölti vagy elhagyja az oldalt.',
  download: 'Igazolás letöltése',
  downloaded: 'Az igazolás letöltése megkezdődött.',
  erase: 'E webhely szolgáltatásai által tárolt adatok törlése',
  erasing: 'Törlés folyamatban…',
  erased: 'Törölve. Hozzájárulását visszavonta. Hogy mi lett törölve, és mi nem törölhető, alább olvasható.',
  'erased.partly':
    'Hozzájárulását visszavonta, de nem lehetett mindent törölni. Ami megmaradt: {names}. Zárja be e webhely többi lapját, töltse újra ezt az oldalt, és próbálja újra, vagy törölje e webhely adatait a böngészője beállításaiban.',
  'erase.what': 'Mi lesz törölve, és mi nem törölhető',
  'erase.first':
    'A következő bejegyzések törlődnek, amennyire ez az oldal eléri őket, e webhely sütijei közül, a helyi és a munkamenet-tárolóból, a böngésző-adatbázisokból és a gyorsítótárakból:',
  'erase.left': 'A következő bejegyzéseket a gomb nem törli:',
  'erase.server':
    'A csak kiszolgálók által olvasható sütiket (HttpOnly) ez az oldal nem éri el. Ha ezeket is el szeretné távolítani, törölje e webhely sütijeit és webhelyadatait a böngészője beállításaiban.',
  'erase.third':
    'Amit ezek a cégek a saját címeik alatt tárolnak (harmadik féltől származó sütik és tárolt adatok), azt ez a webhely nem éri el. Forduljon a céghez, vagy törölje a böngészője beállításaiban.',
  'erase.record':
    'A törlés a hozzájárulását is visszavonja. Ebben a böngészőben nem marad igazolás, ezért előbb töltse le, ha meg szeretné tartani. Ami megmarad, az a bejegyzés, hogy Ön elutasította: enélkül minden oldalon újra meg kellene kérdezni.',
  'erase.sent': 'Az ehhez a webhelyhez elküldött igazolások ott maradnak. Törlésüket alább kérheti.',
  'requests.intro': 'A következőket kérheti ettől a webhelytől. Lehet, hogy ellenőriznie kell az Ön kilétét.',
  'requests.receipt': 'Az igazolás száma automatikusan be lesz írva.',
  'requests.contact': 'Ehhez forduljon az alábbi elérhetőséghez. Ha van igazolása, adja meg a számát.',
  'requests.fee': 'Díj: {fee}',
  'requests.limits': 'Ami nem törölhető: {limits}',
  'requests.free': 'A visszavonás, a letöltés és a törlés ezen az oldalon díjmentes.',
  'request.purpose': 'Tájékoztatás arról, mire használják az adataimat',
  'request.disclosure': 'Másolat az adataimról',
  'request.correction': 'Adataim helyesbítése',
  'request.addition': 'Hiányzó adatok kiegészítése',
  'request.deletion': 'Hibás adatok törlése',
  'request.suspension': 'Adataim használatának leállítása',
  'request.provision': 'Adataim másoknak való átadásának leállítása',
  'request.erasure': 'Adataim törlése',
  'request.restriction': 'Adataim kezelésének korlátozása',
  'request.review': 'Számítógép által hozott döntés felülvizsgálata ember által',
  authority: 'Panaszt nyújthat be ehhez a hatósághoz',
  policy: 'Adatvédelmi tájékoztató',
  'policy.version': 'Verzió',
  'policy.from': 'A hatálybalépés napja',
  'policy.revisedAt': 'Legutóbbi módosítás',
  'policy.changes': 'Változások',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Kérelem: {request}\nIgazolás: {receipt}\n',
};
