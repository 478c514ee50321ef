import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Croatian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Naša su se pravila o privatnosti promijenila',
  'notice.ahead': 'Naša će se pravila o privatnosti promijeniti',
  'notice.stands': 'Vaši odgovori ostaju kakvi jesu. Možete ih promijeniti u bilo kojem trenutku.',
  'notice.asks': 'Tada ćemo vas o tome pitati.',
  dismiss: 'Zatvori',
  settings: 'Postavke kolačića',
  prevails:
    'Ako se jezične verzije naših pravila o privatnosti razlikuju, mjerodavna je verzija na ovom jeziku: {language}.',
  'prevails.link': 'Pravila o privatnosti (jezik: {language})',
  'prevails.stale': 'Prevedena je verzija {version} pravila o privatnosti; trenutačna je verzija {current}.',
  rights: 'Vaš odgovor i vaša prava',
  'rights.none': 'Nijedan vaš odgovor nije na snazi.',
  'rights.when': 'Vrijeme odgovora',
  'rights.policy': 'Verzija pravila',
  'rights.language': 'Jezik prikaza',
  'rights.receipt': 'Broj potvrde',
  'rights.change': 'Ako želite promijeniti odgovor, upotrijebite prekidače iznad i spremite.',
  withdraw: 'Povuci privolu',
  withdrawn:
    'Vaša je privola povučena. Stranice koje otvorite od sada ne pokreću gore navedene usluge, osim nužnih. Ono što na ovoj stranici već radi prestaje kada je ponovno učitate ili napustite.',
  download: 'Preuzmi potvrdu',
  downloaded: 'Preuzimanje potvrde je počelo.',
  erase: 'Izbriši ono što su pohranile usluge ovog web-mjesta',
  erasing: 'Brisanje je u tijeku…',
  erased: 'Izbrisano. Vaša je privola povučena. Što je izbrisano i što se ne može izbrisati, navedeno je u nastavku.',
  'erased.partly':
    'Vaša je privola povučena, ali nije se moglo sve izbrisati. Ostalo je: {names}. Zatvorite druge kartice ovog web-mjesta, ponovno učitajte ovu stranicu i pokušajte još jednom ili izbrišite podatke ovog web-mjesta u postavkama svojeg preglednika.',
  'erase.what': 'Što se briše i što se ne može izbrisati',
  'erase.first':
    'Ovi se zapisi, koliko im ova stranica može pristupiti, brišu iz kolačića, lokalne pohrane i pohrane sesije, baza podataka preglednika i predmemorija ovog web-mjesta:',
  'erase.left': 'Ove zapise gumb ne briše:',
  'erase.server':
    'Kolačići koje mogu čitati samo poslužitelji (HttpOnly) izvan su dosega ove stranice. Da biste uklonili i njih, izbrišite kolačiće i podatke ovog web-mjesta u postavkama svojeg preglednika.',
  'erase.third':
    'Ono što te tvrtke čuvaju na vlastitim adresama (kolačići i pohrana treće strane) izvan je dosega ovog web-mjesta. Obratite se tvrtki ili to izbrišite u postavkama svojeg preglednika.',
  'erase.record':
    'Brisanjem se povlači i vaša privola. U ovom pregledniku ne ostaje nijedna potvrda, pa je prvo preuzmite ako je želite zadržati. Ostaje zapis da ste odbili: bez njega bismo vas ponovno pitali na svakoj stranici.',
  'erase.sent': 'Potvrde poslane ovom web-mjestu ostaju ondje. Njihovo brisanje možete zatražiti u nastavku.',
  'requests.intro': 'Od ovog web-mjesta možete zatražiti sljedeće. Možda će morati provjeriti tko ste.',
  'requests.receipt': 'Broj vaše potvrde upisuje se umjesto vas.',
  'requests.contact': 'Za to se obratite kontaktu u nastavku. Ako imate potvrdu, navedite njezin broj.',
  'requests.fee': 'Naknada: {fee}',
  'requests.limits': 'Što se ne može izbrisati: {limits}',
  'requests.free': 'Povlačenje, preuzimanje i brisanje na ovoj stranici su besplatni.',
  'request.purpose': 'Obavijest o tome za što se moji podaci upotrebljavaju',
  'request.disclosure': 'Kopija mojih podataka',
  'request.correction': 'Ispravak mojih podataka',
  'request.addition': 'Dopuna podataka koji nedostaju',
  'request.deletion': 'Brisanje netočnih podataka',
  'request.suspension': 'Prestanak upotrebe mojih podataka',
  'request.provision': 'Prestanak davanja mojih podataka drugima',
  'request.erasure': 'Brisanje mojih podataka',
  'request.restriction': 'Ograničavanje obrade mojih podataka',
  'request.review': 'Preispitivanje odluke računala koje obavlja čovjek',
  authority: 'Pritužbu možete podnijeti ovom tijelu',
  policy: 'Pravila o privatnosti',
  'policy.version': 'Verzija',
  'policy.from': 'Vrijedi od',
  'policy.revisedAt': 'Zadnji put promijenjeno',
  'policy.changes': 'Promjene',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Zahtjev: {request}\nPotvrda: {receipt}\n',
};
