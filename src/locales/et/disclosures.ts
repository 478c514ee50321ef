import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Estonian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'see sait',
  'tell.tabs': 'Lingid teiste ettevõtete juurde avanevad uuel vahelehel.',
  'tell.cookie': 'Mis on küpsis?',
  'tell.personal': 'Sellel saidil loetakse küpsistes olevaid identifikaatoreid ja IP-aadresse isikuandmeteks.',
  'tell.impersonal': 'Sellel saidil ei loeta küpsistes olevaid identifikaatoreid iseenesest isikuandmeteks.',
  'tell.choices': 'Teie valikud',
  'tell.unanswered': 'Te ei ole veel valikut teinud.',
  'tell.change': 'Vaadake või muutke oma valikuid',
  'tell.services': 'Küpsised ja teenused otstarbe järgi',
  'tell.without': 'Ilma selleta: {effect}',
  'tell.unused': 'Sait ei nimeta selle jaoks ühtegi teenust.',
  'tell.choice': 'Teie valik',
  'tell.formerly': 'Varem: {names}',
  'tell.allowed': 'Olete selle lubanud.',
  'tell.refused': 'Olete selle keelanud.',
  'tell.on': 'Sees. Kui te ei vasta, loetakse see jah-vastuseks; te võite selle keelata.',
  'tell.off': 'Väljas, kui te seda ei luba.',
  'tell.barred':
    'Väljas: selle vanuse järgi, mis sellel saidil teie kohta on, ei tohi te seda seaduse kohaselt ise lubada.',
  'tell.country': 'Riik',
  'tell.role': 'Kelle nimel',
  'tell.processor': 'Vastuvõtja töötleb andmeid selle saidi nimel.',
  'tell.first': 'Esimese osapoole küpsised ja salvestusruum',
  'tell.third': 'Kolmanda osapoole küpsised ja salvestusruum',
  'tell.access.own': 'Salvestatakse selle saidi domeenile; selle lehtedel töötavad skriptid saavad seda lugeda.',
  'tell.access.domain':
    'Küpsis salvestatakse domeenile {domain}: kõik selle domeeni saidid ja nende lehtedel töötavad skriptid saavad seda lugeda. Ülejäänu salvestatakse selle saidi domeenile; selle lehtedel töötavad skriptid saavad seda lugeda.',
  'tell.access.first':
    'Salvestatakse selle saidi domeenile; selle lehtedel töötavad skriptid, sealhulgas ettevõtte {company} skriptid, saavad neid lugeda.',
  'tell.access.third':
    'Salvestatakse ettevõtte {company} domeenile ja ettevõte saab neid lugeda. See sait ei saa neid lugeda ega kustutada.',
  'tell.links': 'Lingid',
  'tell.opt-out': 'Loobumine (opt-out)',
  'tell.refusal':
    'Kui te selle siin keelate, ei käivita selle saidi lehed, mille te pärast seda avate, seda teenust. Kui mõne selle faili aadress on lehe lähtekoodis, võib teie brauser seda faili siiski küsida: teenus saab siis teie IP-aadressi, brauseri liigi, selle saidi aadressi ja oma domeeni küpsised.',
  'tell.abroad': 'Siin loetletud ettevõtted asuvad nendes riikides või piirkondades: {countries}',
  'tell.automatic': 'Mida kogutakse automaatselt',
  'tell.automatic.about':
    'Iga lehe puhul saavad selle saidi server ja iga sellise ettevõtte server, kelle sisu laaditakse, teie brauserilt järgmise teabe:',
  'tell.automatic.address': 'IP-aadress ja pordi number',
  'tell.automatic.page': 'küsitav leht, aeg ja leht, millelt sinna jõuti',
  'tell.automatic.cookies': 'selle serveri domeenile salvestatud küpsised',
  'tell.automatic.device': 'brauser, operatsioonisüsteem, seadme liik ja keel',
  'tell.automatic.limits':
    'Brauserid saadavad selle ise, seega ei saa ükski valik sellel lehel seda selle saidi puhul takistada. Teised ettevõtted saavad selle siis, kui nende sisu laaditakse.',
  'tell.browser': 'Küpsised ja teie brauseri seaded',
  'tell.browser.choose': 'Enamikus brauserites saate valida:',
  'tell.browser.all': 'lubada kõik küpsised',
  'tell.browser.none': 'keelata kõik küpsised',
  'tell.browser.ask': 'saada teade, kui küpsis saabub (kõigis brauserites seda ei ole)',
  'tell.browser.pages': 'Kust seaded leida',
  'tell.browser.yours': '{name} (brauser, mida te näite kasutavat)',
  'tell.browser.other': 'Kui kasutate teist brauserit, vaadake selle abimenüüd.',
  'tell.notice': 'Reklaamiteenused ja teie külastuste ajalugu',
  'tell.notice.use':
    'See sait kasutab reklaami näitamiseks nende ettevõtete teenuseid ({companies}). Küpsiste ja reklaamiidentifikaatorite kaudu võivad ettevõtted saada ja kasutada teie külastuste ja toimingute ajalugu.',
  'tell.notice.policy': 'Iga ettevõte töötleb seda teavet oma privaatsuspoliitika kohaselt.',
  'tell.notice.opt-out':
    'Ettevõtete loobumislehtedel saate lõpetada selle teabe kasutamise reklaami näitamiseks. Seal on öeldud, mida igaüks neist hõlmab (seda brauserit või kontot) ja kui kaua see kehtib.',
  'tell.notice.stop':
    'Selle saidi küpsiseseadetes saate lõpetada kogumise nende teenuste kaudu. Teie brauseri seadetes saab küpsised keelata.',
  'tell.sources': 'Muudest allikatest saadud teave',
  'tell.communications': 'Sõnumite analüüs',
  'tell.erasure': 'Mida ei saa kustutada',
  'tell.authorities': 'Avaldamine ametiasutustele',
  'tell.hosting': 'Kus seda saiti majutatakse',
  'tell.more': 'Lisateave',
  'tell.external': 'Väline edastamine',
  'tell.external.about':
    'Selle saidi lehtedel on programmid, mis panevad teie brauseri saatma teavet järgmistele teenustele.',
  'tell.external.none':
    'Ükski teenus, mida see sait nimetab, ei pane teie brauserit saatma teavet teisele ettevõttele.',
  'tell.external.sends': 'Saadetav teave',
  'tell.external.recipient': 'Vastuvõtja',
  'tell.external.when': 'Millal see saadetakse',
  'tell.sent.always': 'Kui avate lehe, mis teenust kasutab.',
  'tell.sent.allowed': 'Kui avate lehe, mis teenust kasutab. Olete selle lubanud.',
  'tell.sent.refused': 'Lehed, mille olete avanud pärast keelamist, ei käivita seda teenust.',
  'tell.sent.on':
    'Kui avate lehe, mis teenust kasutab, ja te ei ole seda keelanud. Kui te ei vasta, loetakse see jah-vastuseks.',
  'tell.sent.off': 'Kui olete selle lubanud. Seni ei käivita selle saidi lehed seda teenust.',
  'tell.external.revised': 'Viimati muudetud: {date}.',
  'tell.external.checked': 'Andmeid nende teenuste kohta kontrolliti sel kuupäeval või hiljem: {date}.',
  'tell.external.without': 'Ilma selleta',
  'tell.external.exempt': 'Kuidas see sait seda liigitab',
  'tell.exempt.necessary': 'Teave, mida on vaja lehe toimimiseks.',
  'tell.exempt.first-party-id': 'Identifikaator, mille see sait on andnud ja mis saadetakse sellele saidile.',
  'tell.exempt.consented': 'Teave, mis saadetakse pärast seda, kui olete nõustunud.',
  'tell.exempt.opt-out': 'Teave, mille saatmise saate lõpetada siin kirjeldatud viisil.',
};
