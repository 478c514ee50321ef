import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Hungarian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'ez a webhely',
  'tell.tabs': 'A más cégekhez vezető hivatkozások új lapon nyílnak meg.',
  'tell.cookie': 'Mi az a süti?',
  'tell.personal': 'Ezen a webhelyen a sütikben lévő azonosítók és az IP-címek személyes adatnak minősülnek.',
  'tell.impersonal': 'Ezen a webhelyen a sütikben lévő azonosítók önmagukban nem minősülnek személyes adatnak.',
  'tell.choices': 'Az Ön döntései',
  'tell.unanswered': 'Még nem döntött.',
  'tell.change': 'Döntéseinek megtekintése vagy módosítása',
  'tell.services': 'Sütik és szolgáltatások, cél szerint',
  'tell.without': 'Enélkül: {effect}',
  'tell.unused': 'Ez a webhely nem sorol fel szolgáltatást ehhez.',
  'tell.choice': 'Az Ön döntése',
  'tell.formerly': 'Korábban: {names}',
  'tell.allowed': 'Ön engedélyezte.',
  'tell.refused': 'Ön elutasította.',
  'tell.on': 'Bekapcsolva. Ha nem válaszol, az igennek számít; elutasíthatja.',
  'tell.off': 'Kikapcsolva, hacsak nem engedélyezi.',
  'tell.barred':
    'Kikapcsolva: az ennél a webhelynél szereplő életkora alapján a törvény nem teszi lehetővé, hogy ezt Ön maga engedélyezze.',
  'tell.country': 'Ország',
  'tell.role': 'Kinek a nevében',
  'tell.processor': 'A címzett e webhely nevében kezeli az adatokat.',
  'tell.first': 'Első féltől származó sütik és tárolt adatok',
  'tell.third': 'Harmadik féltől származó sütik és tárolt adatok',
  'tell.access.own': 'E webhely domainjén van tárolva; az oldalain futó szkriptek olvashatják.',
  'tell.access.domain':
    'A süti a következő domain számára van tárolva: {domain}; az e domain alatti minden webhely és az oldalaikon futó szkriptek is olvashatják. A többi adat e webhely domainjén van tárolva; az oldalain futó szkriptek olvashatják.',
  'tell.access.first':
    'E webhely domainjén vannak tárolva; az oldalain futó szkriptek, köztük {company} szkriptjei, olvashatják őket.',
  'tell.access.third':
    '{company} egyik domainjén vannak tárolva; ez a cég olvashatja őket. Ez a webhely nem olvashatja és nem törölheti őket.',
  'tell.links': 'Hivatkozások',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Ha itt elutasítja, e webhely ezután megnyitott oldalai nem indítják el a szolgáltatást. Ha egy fájljának címe szerepel egy oldal forrásában, az Ön böngészője ettől még lekérheti azt a fájlt: a szolgáltatás ekkor megkapja az Ön IP-címét, a böngésző típusát, e webhely címét és a saját domainjének sütijeit.',
  'tell.abroad': 'Az itt felsorolt cégek a következő országokban vagy régiókban vannak: {countries}',
  'tell.automatic': 'Az automatikusan gyűjtött adatok',
  'tell.automatic.about':
    'Minden oldalnál e webhely kiszolgálója, valamint minden olyan cégé, amelynek tartalma betöltődik, a következőket kapja az Ön böngészőjétől:',
  'tell.automatic.address': 'IP-cím és portszám',
  'tell.automatic.page': 'a kért oldal, a kérés ideje és az oldal, amely oda vezetett',
  'tell.automatic.cookies': 'az adott kiszolgáló domainje számára tárolt sütik',
  'tell.automatic.device': 'böngésző, operációs rendszer, az eszköz típusa és a nyelv',
  'tell.automatic.limits':
    'A böngészők ezt maguktól küldik, ezért e webhely esetében az ezen az oldalon hozott döntések nem állíthatják le. A többi cég akkor kapja meg, amikor a tartalma betöltődik.',
  'tell.browser': 'A sütik és az Ön böngészőjének beállításai',
  'tell.browser.choose': 'A legtöbb böngészőben választhat:',
  'tell.browser.all': 'minden süti elfogadása',
  'tell.browser.none': 'minden süti elutasítása',
  'tell.browser.ask': 'értesítés, amikor süti érkezik (nem minden böngészőben van ilyen)',
  'tell.browser.pages': 'Hol találhatók a beállítások',
  'tell.browser.yours': '{name} (úgy tűnik, ezt a böngészőt használja)',
  'tell.browser.other': 'Más böngészőnél lásd annak Súgó menüjét.',
  'tell.notice': 'A hirdetési szolgáltatások és az Ön látogatási előzményei',
  'tell.notice.use':
    'Ez a webhely {companies} hirdetéskiszolgáló szolgáltatásait használja. Sütik és hirdetési azonosítók révén ezek a cégek megszerezhetik és felhasználhatják az Ön látogatásainak és műveleteinek előzményeit.',
  'tell.notice.policy': 'Ezeket az információkat minden cég a saját adatvédelmi tájékoztatója szerint kezeli.',
  'tell.notice.opt-out':
    'Ezen információk hirdetéskiszolgálásra való felhasználását a cégek opt-out oldalain állíthatja le. Hogy az egyes oldalak mire terjednek ki (erre a böngészőre vagy egy fiókra), és az meddig tart, ott olvasható.',
  'tell.notice.stop':
    'E webhely sütibeállításaiban leállíthatja az e szolgáltatásokon keresztüli gyűjtést. A böngészője beállításaival elutasíthatja a sütiket.',
  'tell.sources': 'Más forrásokból származó információk',
  'tell.communications': 'Üzenetek elemzése',
  'tell.erasure': 'Ami nem törölhető',
  'tell.authorities': 'Adatok közlése hatóságokkal',
  'tell.hosting': 'Hol van e webhely tárhelye',
  'tell.more': 'További információk',
  'tell.external': 'Külső továbbítás',
  'tell.external.about':
    'E webhely oldalain olyan programok vannak, amelyek hatására az Ön böngészője információkat küld a következő szolgáltatásoknak.',
  'tell.external.none':
    'Az e webhelyen felsorolt szolgáltatások egyike miatt sem küld az Ön böngészője információt más cégnek.',
  'tell.external.sends': 'Elküldött információk',
  'tell.external.recipient': 'Címzett',
  'tell.external.when': 'A küldés időpontja',
  'tell.sent.always': 'Amikor olyan oldalt nyit meg, amely használja a szolgáltatást.',
  'tell.sent.allowed': 'Amikor olyan oldalt nyit meg, amely használja a szolgáltatást. Ön ezt engedélyezte.',
  'tell.sent.refused': 'Az elutasítása óta megnyitott oldalak nem indítják el a szolgáltatást.',
  'tell.sent.on':
    'Amikor olyan oldalt nyit meg, amely használja a szolgáltatást, hacsak el nem utasítja. Ha nem válaszol, az igennek számít.',
  'tell.sent.off': 'Amint engedélyezi. Addig e webhely oldalai nem indítják el a szolgáltatást.',
  'tell.external.revised': 'Legutóbb {date} napján módosítva.',
  'tell.external.checked': 'Az e szolgáltatásokról szóló adatok ellenőrzése {date} napján vagy később történt.',
  'tell.external.without': 'Enélkül',
  'tell.external.exempt': 'Hogyan sorolja be ez a webhely',
  'tell.exempt.necessary': 'Információ, amely az oldal működéséhez szükséges.',
  'tell.exempt.first-party-id': 'Azonosító, amelyet ez a webhely adott, és amely ehhez a webhelyhez kerül.',
  'tell.exempt.consented': 'Információ, amelynek küldésére az Ön beleegyezése után kerül sor.',
  'tell.exempt.opt-out': 'Információ, amelynek küldését az itt leírt módon leállíthatja.',
};
