import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Croatian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'ovo web-mjesto',
  'tell.tabs': 'Poveznice na druge tvrtke otvaraju se na novoj kartici.',
  'tell.cookie': 'Što je kolačić?',
  'tell.personal': 'Na ovom se web-mjestu identifikatori u kolačićima i IP adrese smatraju osobnim podacima.',
  'tell.impersonal': 'Na ovom se web-mjestu identifikatori u kolačićima sami po sebi ne smatraju osobnim podacima.',
  'tell.choices': 'Vaš odabir',
  'tell.unanswered': 'Još niste odabrali.',
  'tell.change': 'Pogledajte ili promijenite svoj odabir',
  'tell.services': 'Kolačići i usluge prema svrsi',
  'tell.without': 'Ako je isključeno: {effect}',
  'tell.unused': 'Ovo web-mjesto za to ne navodi nijednu uslugu.',
  'tell.choice': 'Vaš odabir',
  'tell.formerly': 'Prije: {names}',
  'tell.allowed': 'To ste dopustili.',
  'tell.refused': 'To ste odbili.',
  'tell.on': 'Uključeno. Ako ne odgovorite, to vrijedi kao „da”; možete to odbiti.',
  'tell.off': 'Isključeno, osim ako to dopustite.',
  'tell.barred':
    'Isključeno: u dobi koju ovo web-mjesto ima navedenu za vas, zakon vam ne dopušta da to sami dopustite.',
  'tell.country': 'Država',
  'tell.role': 'U čije ime',
  'tell.processor': 'Primatelj obrađuje podatke u ime ovog web-mjesta.',
  'tell.first': 'Kolačići i pohrana prve strane',
  'tell.third': 'Kolačići i pohrana treće strane',
  'tell.access.own': 'Pohranjeno na domeni ovog web-mjesta; mogu to čitati skripte koje rade na njegovim stranicama.',
  'tell.access.domain':
    'Kolačić je pohranjen za domenu {domain}: mogu ga čitati sva web-mjesta na toj domeni i skripte koje rade na njihovim stranicama. Ostalo je pohranjeno na domeni ovog web-mjesta; mogu to čitati skripte koje rade na njegovim stranicama.',
  'tell.access.first':
    'Pohranjeno na domeni ovog web-mjesta; skripte koje rade na njegovim stranicama, među njima skripte tvrtke {company}, mogu ih čitati.',
  'tell.access.third':
    'Pohranjeno na domeni tvrtke {company}, koja ih može čitati. Ovo web-mjesto ne može ih ni čitati ni izbrisati.',
  'tell.links': 'Poveznice',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Ako ovdje odbijete, stranice ovog web-mjesta koje nakon toga otvorite ne pokreću uslugu. Ako se u izvornom kodu stranice nalazi adresa neke od njezinih datoteka, vaš preglednik ipak može zatražiti tu datoteku: usluga tada prima vašu IP adresu, vrstu preglednika, adresu ovog web-mjesta i kolačiće vlastite domene.',
  'tell.abroad': 'Ovdje navedene tvrtke nalaze se u ovim državama ili regijama: {countries}',
  'tell.automatic': 'Što se prikuplja automatski',
  'tell.automatic.about':
    'Sa svakom stranicom poslužitelj ovog web-mjesta i poslužitelj svake tvrtke čiji se sadržaj učitava primaju od vašeg preglednika:',
  'tell.automatic.address': 'IP adresu i broj priključka',
  'tell.automatic.page': 'traženu stranicu, vrijeme i stranicu koja je do nje dovela',
  'tell.automatic.cookies': 'kolačiće pohranjene za domenu tog poslužitelja',
  'tell.automatic.device': 'preglednik, operacijski sustav, vrstu uređaja i jezik',
  'tell.automatic.limits':
    'Preglednici to šalju sami, pa nijedan odabir na ovoj stranici to ne može zaustaviti za ovo web-mjesto. Druge tvrtke to primaju kada se učitava njihov sadržaj.',
  'tell.browser': 'Kolačići i postavke vašeg preglednika',
  'tell.browser.choose': 'Većina preglednika nudi izbor:',
  'tell.browser.all': 'prihvatiti sve kolačiće',
  'tell.browser.none': 'odbiti sve kolačiće',
  'tell.browser.ask': 'primiti obavijest kada stigne kolačić (nema to svaki preglednik)',
  'tell.browser.pages': 'Gdje su postavke',
  'tell.browser.yours': '{name} (preglednik kojim se, čini se, služite)',
  'tell.browser.other': 'Za drugi preglednik pogledajte njegov izbornik Pomoć.',
  'tell.notice': 'Usluge oglašavanja i povijest vaših posjeta',
  'tell.notice.use':
    'Ovo web-mjesto za isporuku oglasa upotrebljava usluge ovih tvrtki ({companies}). Pomoću kolačića i identifikatora za oglašavanje te tvrtke mogu dobiti i upotrebljavati povijest vaših posjeta i radnji.',
  'tell.notice.policy': 'Svaka tvrtka te informacije obrađuje prema vlastitim pravilima o privatnosti.',
  'tell.notice.opt-out':
    'Upotrebu tih informacija za isporuku oglasa možete zaustaviti na stranicama tvrtki za opt-out. Ondje je navedeno što svaka obuhvaća (ovaj preglednik ili račun) i koliko dugo to vrijedi.',
  'tell.notice.stop':
    'U postavkama kolačića ovog web-mjesta možete zaustaviti prikupljanje putem tih usluga. U postavkama preglednika kolačići se mogu odbiti.',
  'tell.sources': 'Informacije iz drugih izvora',
  'tell.communications': 'Analiza poruka',
  'tell.erasure': 'Što se ne može izbrisati',
  'tell.authorities': 'Otkrivanje tijelima vlasti',
  'tell.hosting': 'Gdje je ovo web-mjesto smješteno',
  'tell.more': 'Dodatne informacije',
  'tell.external': 'Vanjsko slanje',
  'tell.external.about':
    'Na stranicama ovog web-mjesta nalaze se programi zbog kojih vaš preglednik šalje informacije ovim uslugama.',
  'tell.external.none':
    'Nijedna od usluga koje ovo web-mjesto navodi ne uzrokuje da vaš preglednik šalje informacije drugoj tvrtki.',
  'tell.external.sends': 'Poslane informacije',
  'tell.external.recipient': 'Primatelj',
  'tell.external.when': 'Kada se šalju',
  'tell.sent.always': 'Kada otvorite stranicu koja upotrebljava uslugu.',
  'tell.sent.allowed': 'Kada otvorite stranicu koja upotrebljava uslugu. To ste dopustili.',
  'tell.sent.refused': 'Stranice koje ste otvorili nakon odbijanja ne pokreću uslugu.',
  'tell.sent.on':
    'Kada otvorite stranicu koja upotrebljava uslugu, osim ako odbijete. Ako ne odgovorite, to vrijedi kao „da”.',
  'tell.sent.off': 'Kada to dopustite. Do tada stranice ovog web-mjesta ne pokreću uslugu.',
  'tell.external.revised': 'Zadnji put promijenjeno {date}',
  'tell.external.checked': 'Podaci o ovim uslugama provjereni su {date} ili poslije.',
  'tell.external.without': 'Ako je isključeno',
  'tell.external.exempt': 'Kako to ovo web-mjesto razvrstava',
  'tell.exempt.necessary': 'Informacije koje su potrebne da bi stranica radila.',
  'tell.exempt.first-party-id': 'Identifikator koji je dodijelilo ovo web-mjesto i koji se šalje ovom web-mjestu.',
  'tell.exempt.consented': 'Informacije koje se šalju nakon vaše privole.',
  'tell.exempt.opt-out': 'Informacije čije slanje možete zaustaviti na ovdje opisan način.',
};
