import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Slovenian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Naša politika zasebnosti se je spremenila',
  'notice.ahead': 'Naša politika zasebnosti se bo spremenila',
  'notice.stands': 'Vaši odgovori ostanejo, kakršni so. Spremenite jih lahko kadar koli.',
  'notice.asks': 'O tem vas bomo takrat vprašali.',
  dismiss: 'Zapri',
  settings: 'Nastavitve piškotkov',
  prevails:
    'Če se jezikovne različice naše politike zasebnosti razlikujejo, prevlada različica v tem jeziku: {language}.',
  'prevails.link': 'Politika zasebnosti (jezik: {language})',
  'prevails.stale': 'Prevedena je različica {version} politike zasebnosti; trenutna različica je {current}.',
  rights: 'Vaš odgovor in vaše pravice',
  'rights.none': 'Noben vaš odgovor ne velja.',
  'rights.when': 'Čas odgovora',
  'rights.policy': 'Različica politike',
  'rights.language': 'Jezik prikaza',
  'rights.receipt': 'Številka potrdila',
  'rights.change': 'Če želite odgovor spremeniti, uporabite zgornja stikala in shranite.',
  withdraw: 'Prekliči privolitev',
  withdrawn:
    'Vaša privolitev je preklicana. Strani, ki jih odprete od zdaj naprej, zgornjih storitev ne zaženejo, razen nujnih. Kar na tej strani že teče, se konča, ko jo znova naložite ali zapustite.',
  download: 'Prenesi potrdilo',
  downloaded: 'Prenos potrdila se je začel.',
  erase: 'Izbriši, kar so shranile storitve tega spletišča',
  erasing: 'Brisanje poteka …',
  erased:
    'Izbrisano. Vaša privolitev je preklicana. Kaj je bilo izbrisano in česa ni mogoče izbrisati, je navedeno spodaj.',
  'erased.partly':
    'Vaša privolitev je preklicana, vendar ni bilo mogoče izbrisati vsega. Ostalo je: {names}. Zaprite druge zavihke tega spletišča, znova naložite to stran in poskusite še enkrat ali pa podatke tega spletišča izbrišite v nastavitvah svojega brskalnika.',
  'erase.what': 'Kaj se izbriše in česa ni mogoče izbrisati',
  'erase.first':
    'Ti vnosi se, kolikor jih ta stran lahko doseže, izbrišejo iz piškotkov, lokalne shrambe in shrambe seje, zbirk podatkov brskalnika in predpomnilnikov tega spletišča:',
  'erase.left': 'Teh vnosov gumb ne izbriše:',
  'erase.server':
    'Piškotki, ki jih lahko berejo samo strežniki (HttpOnly), so zunaj dosega te strani. Če želite odstraniti tudi te, v nastavitvah svojega brskalnika izbrišite piškotke in podatke tega spletišča.',
  'erase.third':
    'Kar ta podjetja hranijo pod svojimi naslovi (piškotki in shramba v domeni tretje osebe), je zunaj dosega tega spletišča. Obrnite se na podjetje ali to izbrišite v nastavitvah svojega brskalnika.',
  'erase.record':
    'Z izbrisom se prekliče tudi vaša privolitev. V tem brskalniku ne ostane nobeno potrdilo, zato ga prej prenesite, če ga želite obdržati. Ostane zapis, da ste zavrnili: brez njega bi vas znova spraševali na vsaki strani.',
  'erase.sent': 'Potrdila, ki so bila poslana temu spletišču, ostanejo tam. Njihov izbris lahko zahtevate spodaj.',
  'requests.intro': 'Od tega spletišča lahko zahtevate naslednje. Morda bo moralo preveriti, kdo ste.',
  'requests.receipt': 'Številka vašega potrdila se vpiše namesto vas.',
  'requests.contact': 'Za to uporabite spodnje podatke za stik. Če imate potrdilo, navedite njegovo številko.',
  'requests.fee': 'Pristojbina: {fee}',
  'requests.limits': 'Česa ni mogoče izbrisati: {limits}',
  'requests.free': 'Preklic, prenos in izbris na tej strani so brezplačni.',
  'request.purpose': 'Sporočilo, za kaj se moji podatki uporabljajo',
  'request.disclosure': 'Kopija mojih podatkov',
  'request.correction': 'Popravek mojih podatkov',
  'request.addition': 'Dopolnitev manjkajočih podatkov',
  'request.deletion': 'Izbris napačnih podatkov',
  'request.suspension': 'Prenehanje uporabe mojih podatkov',
  'request.provision': 'Prenehanje posredovanja mojih podatkov drugim',
  'request.erasure': 'Izbris mojih podatkov',
  'request.restriction': 'Omejitev obdelave mojih podatkov',
  'request.review': 'Pregled računalnikove odločitve, ki ga opravi človek',
  authority: 'Pritožbo lahko vložite pri tem organu',
  policy: 'Politika zasebnosti',
  'policy.version': 'Različica',
  'policy.from': 'Začetek veljavnosti',
  'policy.revisedAt': 'Datum zadnje spremembe',
  'policy.changes': 'Spremembe',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Zahteva: {request}\nPotrdilo: {receipt}\n',
};
