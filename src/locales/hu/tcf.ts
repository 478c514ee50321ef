import type { TcfMessages } from '../tcfMessages.js';

/** Hungarian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Ha hozzájárul, az IAB Europe Transparency and Consent Framework szolgáltatói (számuk: {n}) információkat tárolnak az eszközén, vagy onnan kiolvassák azokat, például sütiket és eszközazonosítókat, és személyes adatokat kezelnek, például ezeket az azonosítókat és azt, amit ezen a webhelyen tesz.',
  'tcf.purposesFor': 'Milyen célból:',
  'tcf.specialFor': 'Különleges funkciókkal:',
  'tcf.claims':
    'Ennek egy részénél néhányan közülük (számuk: {n}) jogos érdekre hivatkoznak ahelyett, hogy hozzájárulást kérnének. Ez ellen tiltakozhat.',
  'tcf.scope':
    'Válasza csak erre érvényes: {site}. Bármikor módosíthatja vagy visszavonhatja: nyissa meg újra ezeket a beállításokat az ezen a webhelyen lévő hivatkozással.',
  'tcf.again':
    'Azért kérdezzük újra, mert legutóbbi válasza óta megváltoztak a keretrendszerben részt vevő szolgáltatók, vagy az, amit az adatokkal tesznek, vagy a válasz nem vonatkozott rájuk.',
  'tcf.list': 'Szolgáltatók ({n}) és a tiltakozás módja',
  'tcf.title': 'Választás az IAB reklámozási keretrendszere szerint',
  'tcf.intro':
    'Ezek a szolgáltatók (számuk: {n}) részt vesznek az IAB Europe Transparency and Consent Framework (TCF) rendszerében. Megtudják, mi van itt bekapcsolva. Ami a fenti beállításokban ki van kapcsolva, itt is ki van kapcsolva.',
  'tcf.apart': 'A fenti szolgáltatások közül azok, amelyek itt nem szerepelnek, nem tartoznak a keretrendszerhez.',
  'tcf.limits':
    'A célokról, a különleges funkciókról és a szolgáltatókról dönthet. A különleges célokról itt nem lehet dönteni, és a szolgáltatók az 1. különleges célhoz (biztonság, csalás, hibák) különleges funkciókat használhatnak, bárhogyan is dönt ezekről a funkciókról.',
  'tcf.objecting':
    'Jogos érdek: egyes szolgáltatók hozzájárulás kérése nélkül kezelnek személyes adatokat, például azonosítókat és azt, amit ezen a webhelyen tesz. A tiltakozáshoz kapcsolja ki ezt egy célnál vagy egy szolgáltatónál, majd mentse; a tiltakozás csak erre érvényes: {site}. Ha egy szolgáltatónál a hozzájárulás ki van kapcsolva, ez is ki van kapcsolva.',
  'tcf.noInterest':
    'Egyes szolgáltatók jogos érdek alapján, hozzájárulás nélkül kezelnének adatokat. Ez a webhely mindenki nevében továbbítja az ez elleni tiltakozást.',
  'tcf.kept':
    'Választásait e böngésző helyi tárolója őrzi ezen a néven: „{key}”. Addig érvényesek, ameddig a válasza: legfeljebb {days}.',
  'tcf.consent': 'Hozzájárulás',
  'tcf.legitimate': 'Jogos érdek',
  'tcf.needs': 'Kikapcsolva, amíg fent ez ki van kapcsolva: {names}',
  'tcf.more': 'Mit jelent ez, és ki végzi',
  'tcf.byVendors': 'Hozzájárulással ({n})',
  'tcf.claimedBy': 'Jogos érdek alapján ({n})',
  'tcf.vendors': 'Szolgáltatók ({n})',
  'tcf.purposes': 'Célok',
  'tcf.specialPurposes': 'Különleges célok',
  'tcf.features': 'Funkciók',
  'tcf.specialFeatures': 'Különleges funkciók',
  'tcf.byConsent': 'Célok hozzájárulással',
  'tcf.byInterest': 'Célok jogos érdek alapján',
  'tcf.count': 'Szolgáltatók hozzájárulással: {n}; jogos érdek alapján: {m}',
  'tcf.data': 'Adatkategóriák',
  'tcf.storage': 'Tárolás',
  'tcf.cookies': 'sütik',
  'tcf.renewed': 'megújulhatnak',
  'tcf.session': 'a böngésző bezárásáig',
  'tcf.otherStorage': 'nem sütikben',
  'tcf.links': 'Továbbiak',
  'tcf.privacy': 'Adatvédelmi tájékoztató',
  'tcf.interest': 'A szolgáltató jogos érdeke',
  'tcf.devices': 'Mit tárol az eszközökön',
};
