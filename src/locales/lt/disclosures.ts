import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Lithuanian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'ši svetainė',
  'tell.tabs': 'Nuorodos į kitas įmones atsidaro naujame skirtuke.',
  'tell.cookie': 'Kas yra slapukas?',
  'tell.personal': 'Šioje svetainėje slapukuose esantys identifikatoriai ir IP adresai laikomi asmens duomenimis.',
  'tell.impersonal': 'Šioje svetainėje slapukuose esantys identifikatoriai patys savaime nelaikomi asmens duomenimis.',
  'tell.choices': 'Jūsų pasirinkimas',
  'tell.unanswered': 'Dar nepasirinkote.',
  'tell.change': 'Peržiūrėti arba pakeisti pasirinkimą',
  'tell.services': 'Slapukai ir paslaugos pagal tikslą',
  'tell.without': 'Jei išjungta: {effect}',
  'tell.unused': 'Ši svetainė tam nenurodo jokios paslaugos.',
  'tell.choice': 'Jūsų pasirinkimas',
  'tell.formerly': 'Anksčiau: {names}',
  'tell.allowed': 'Jūs tai leidote.',
  'tell.refused': 'Jūs tai atmetėte.',
  'tell.on': 'Įjungta. Jei neatsakote, tai laikoma atsakymu „taip“; galite tai atmesti.',
  'tell.off': 'Išjungta, nebent jūs tai leisite.',
  'tell.barred':
    'Išjungta: pagal šios svetainės turimus duomenis apie jūsų amžių įstatymas neleidžia jums to leisti savarankiškai.',
  'tell.country': 'Šalis',
  'tell.role': 'Kieno vardu',
  'tell.processor': 'Gavėjas tvarko duomenis šios svetainės vardu.',
  'tell.first': 'Pirmosios šalies slapukai ir saugykla',
  'tell.third': 'Trečiosios šalies slapukai ir saugykla',
  'tell.access.own': 'Saugoma šios svetainės domene; tai gali skaityti jos puslapiuose veikiantys scenarijai.',
  'tell.access.domain':
    'Slapukas saugomas domenui {domain}: jį gali skaityti kiekviena šio domeno svetainė ir jų puslapiuose veikiantys scenarijai. Visa kita saugoma šios svetainės domene; tai gali skaityti jos puslapiuose veikiantys scenarijai.',
  'tell.access.first':
    'Saugoma šios svetainės domene; juos gali skaityti jos puslapiuose veikiantys scenarijai, tarp jų ir įmonės {company} scenarijai.',
  'tell.access.third':
    'Saugoma įmonės {company} domene, ir ši įmonė gali juos skaityti. Ši svetainė negali jų nei skaityti, nei ištrinti.',
  'tell.links': 'Nuorodos',
  'tell.opt-out': 'Atsisakymas',
  'tell.refusal':
    'Jei čia tai atmetate, šios svetainės puslapiai, kuriuos atversite vėliau, paslaugos nepaleidžia. Jei puslapio šaltinio kode yra kurio nors jos failo adresas, jūsų naršyklė vis tiek gali prašyti to failo: tada paslauga gauna jūsų IP adresą, naršyklės rūšį, šios svetainės adresą ir savo domeno slapukus.',
  'tell.abroad': 'Čia nurodytos įmonės yra šiose šalyse arba regionuose: {countries}',
  'tell.automatic': 'Kas renkama automatiškai',
  'tell.automatic.about':
    'Su kiekvienu puslapiu šios svetainės serveris ir kiekvienos įmonės, kurios turinys įkeliamas, serveris iš jūsų naršyklės gauna:',
  'tell.automatic.address': 'IP adresą ir prievado numerį',
  'tell.automatic.page': 'prašomą puslapį, laiką ir puslapį, iš kurio į jį patekta',
  'tell.automatic.cookies': 'slapukus, saugomus to serverio domenui',
  'tell.automatic.device': 'naršyklę, operacinę sistemą, įrenginio rūšį ir kalbą',
  'tell.automatic.limits':
    'Naršyklės tai siunčia pačios, todėl joks pasirinkimas šiame puslapyje negali to sustabdyti šios svetainės atžvilgiu. Kitos įmonės tai gauna, kai įkeliamas jų turinys.',
  'tell.browser': 'Slapukai ir jūsų naršyklės nustatymai',
  'tell.browser.choose': 'Daugumoje naršyklių galite pasirinkti:',
  'tell.browser.all': 'priimti visus slapukus',
  'tell.browser.none': 'atmesti visus slapukus',
  'tell.browser.ask': 'gauti pranešimą, kai gaunamas slapukas (tai gali ne kiekviena naršyklė)',
  'tell.browser.pages': 'Kur rasti nustatymus',
  'tell.browser.yours': '{name} (atrodo, naudojate šią naršyklę)',
  'tell.browser.other': 'Dėl kitos naršyklės žr. jos žinyno meniu.',
  'tell.notice': 'Reklamos paslaugos ir jūsų apsilankymų istorija',
  'tell.notice.use':
    'Ši svetainė naudoja {companies} teikiamas reklamos pateikimo paslaugas. Naudodamos slapukus ir reklamos identifikatorius, šios įmonės gali gauti ir naudoti jūsų apsilankymų ir veiksmų istoriją.',
  'tell.notice.policy': 'Kiekviena įmonė šią informaciją tvarko pagal savo privatumo politiką.',
  'tell.notice.opt-out':
    'Šios informacijos naudojimą reklamai pateikti galite sustabdyti įmonių atsisakymo puslapiuose. Ten nurodyta, ką kiekvienas jų apima (šią naršyklę ar paskyrą) ir kiek tai galioja.',
  'tell.notice.stop':
    'Šios svetainės slapukų nustatymuose galite sustabdyti informacijos rinkimą naudojant šias paslaugas. Jūsų naršyklės nustatymuose slapukus galima atmesti.',
  'tell.sources': 'Informacija iš kitų šaltinių',
  'tell.communications': 'Pranešimų analizė',
  'tell.erasure': 'Ko negalima ištrinti',
  'tell.authorities': 'Atskleidimas institucijoms',
  'tell.hosting': 'Kur ši svetainė priglobta',
  'tell.more': 'Daugiau informacijos',
  'tell.external': 'Išorinis siuntimas',
  'tell.external.about':
    'Šios svetainės puslapiuose yra programų, dėl kurių jūsų naršyklė siunčia informaciją šioms paslaugoms.',
  'tell.external.none':
    'Dėl nė vienos šios svetainės nurodytos paslaugos jūsų naršyklė nesiunčia informacijos kitai įmonei.',
  'tell.external.sends': 'Siunčiama informacija',
  'tell.external.recipient': 'Gavėjas',
  'tell.external.when': 'Kada siunčiama',
  'tell.sent.always': 'Kai atveriate puslapį, kuris naudoja šią paslaugą.',
  'tell.sent.allowed': 'Kai atveriate puslapį, kuris naudoja šią paslaugą. Jūs tai leidote.',
  'tell.sent.refused': 'Puslapiai, kuriuos atvėrėte po to, kai tai atmetėte, šios paslaugos nepaleidžia.',
  'tell.sent.on':
    'Kai atveriate puslapį, kuris naudoja šią paslaugą, nebent tai atmesite. Jei neatsakote, tai laikoma atsakymu „taip“.',
  'tell.sent.off': 'Kai tai leisite. Iki tol šios svetainės puslapiai paslaugos nepaleidžia.',
  'tell.external.revised': 'Paskutinį kartą pakeista {date}',
  'tell.external.checked': 'Duomenys apie šias paslaugas patikrinti {date} arba vėliau.',
  'tell.external.without': 'Jei išjungta',
  'tell.external.exempt': 'Kaip ši svetainė tai klasifikuoja',
  'tell.exempt.necessary': 'Informacija, kurios reikia, kad puslapis veiktų.',
  'tell.exempt.first-party-id': 'Identifikatorius, kurį suteikė ši svetainė ir kuris siunčiamas šiai svetainei.',
  'tell.exempt.consented': 'Informacija, kuri siunčiama po to, kai sutinkate.',
  'tell.exempt.opt-out': 'Informacija, kurios siuntimą galite sustabdyti čia aprašytu būdu.',
};
