import type { TcfMessages } from '../tcfMessages.js';

/** Dutch, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Als u toestemming geeft, [slaat {n} leverancier|slaan {n} leveranciers] van het IAB Europe Transparency and Consent Framework informatie op uw apparaat op of [leest deze|lezen ze] die daar, zoals cookies en identificatiecodes van het apparaat, en [verwerkt deze|verwerken ze] persoonsgegevens, zoals die identificatiecodes en wat u op deze site doet.',
  'tcf.purposesFor': 'Waarvoor:',
  'tcf.specialFor': 'Met speciale functies:',
  'tcf.claims':
    'Voor een deel hiervan [baseert {n} leverancier|baseren {n} leveranciers] zich op een gerechtvaardigd belang in plaats van toestemming te vragen. Daartegen kunt u bezwaar maken.',
  'tcf.scope':
    'Uw antwoord geldt alleen voor {site}. U kunt het op elk moment wijzigen of intrekken: open deze instellingen opnieuw via de link op deze site.',
  'tcf.again':
    'We vragen het opnieuw omdat de leveranciers van het framework, of wat ze met gegevens doen, sinds uw laatste antwoord zijn gewijzigd, of omdat dat antwoord niet over hen ging.',
  'tcf.list': 'Leveranciers ({n}) en hoe u bezwaar maakt',
  'tcf.title': 'Keuzes volgens het IAB-framework voor advertenties',
  'tcf.intro':
    '[Deze leverancier neemt|Deze {n} leveranciers nemen] deel aan het IAB Europe Transparency and Consent Framework (TCF). [Hem|Hun] wordt doorgegeven wat hier aanstaat. Wat in de instellingen hierboven uitstaat, staat ook hier uit.',
  'tcf.apart': 'Diensten hierboven die hier niet staan, maken geen deel uit van het framework.',
  'tcf.limits':
    'U kunt per doeleinde, per speciale functie en per leverancier kiezen. Bij speciale doeleinden valt hier niets te kiezen, en voor speciaal doeleinde 1 (beveiliging, fraude, fouten) mogen leveranciers speciale functies gebruiken, wat u voor die functies ook kiest.',
  'tcf.objecting':
    'Gerechtvaardigd belang: sommige leveranciers verwerken persoonsgegevens, zoals identificatiecodes en wat u op deze site doet, zonder toestemming te vragen. Om bezwaar te maken zet u het uit voor een doeleinde of een leverancier en slaat u op; het bezwaar geldt alleen voor {site}. Staat de toestemming voor een leverancier uit, dan staat dit ook uit.',
  'tcf.noInterest':
    'Sommige leveranciers zouden gegevens verwerken op grond van een gerechtvaardigd belang, zonder toestemming. Deze site geeft namens iedereen bezwaar daartegen door.',
  'tcf.kept':
    'Uw keuzes worden in de lokale opslag van deze browser bewaard als ‘{key}’. Ze gelden zolang uw antwoord geldt: hoogstens {days}.',
  'tcf.consent': 'Toestemming',
  'tcf.legitimate': 'Gerechtvaardigd belang',
  'tcf.needs': 'Uit zolang dit hierboven uitstaat: {names}',
  'tcf.more': 'Wat dit betekent en wie het doet',
  'tcf.byVendors': 'Met toestemming ({n})',
  'tcf.claimedBy': 'Op grond van gerechtvaardigd belang ({n})',
  'tcf.vendors': 'Leveranciers ({n})',
  'tcf.purposes': 'Doeleinden',
  'tcf.specialPurposes': 'Speciale doeleinden',
  'tcf.features': 'Functies',
  'tcf.specialFeatures': 'Speciale functies',
  'tcf.byConsent': 'Doeleinden met toestemming',
  'tcf.byInterest': 'Doeleinden op grond van gerechtvaardigd belang',
  'tcf.count': 'Leveranciers met toestemming: {n}; op grond van gerechtvaardigd belang: {m}',
  'tcf.data': 'Categorieën gegevens',
  'tcf.storage': 'Opslag',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'kunnen worden vernieuwd',
  'tcf.session': 'tot de browser wordt gesloten',
  'tcf.otherStorage': 'anders dan cookies',
  'tcf.links': 'Meer',
  'tcf.privacy': 'Privacyverklaring',
  'tcf.interest': 'Gerechtvaardigd belang van de leverancier',
  'tcf.devices': 'Wat de leverancier op apparaten opslaat',
};
