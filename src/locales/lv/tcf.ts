import type { TcfMessages } from '../tcfMessages.js';

/** Latvian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Ja jūs piekrītat, IAB Europe Transparency and Consent Framework piegādātāji (skaits: {n}) glabā informāciju jūsu ierīcē vai nolasa to no tās, piemēram, sīkdatnes un ierīces identifikatorus, un apstrādā personas datus, piemēram, šos identifikatorus un to, ko jūs darāt šajā vietnē.',
  'tcf.purposesFor': 'Kam:',
  'tcf.specialFor': 'Ar īpašām funkcijām:',
  'tcf.claims':
    'Daļai no tā daži no viņiem (skaits: {n}) pamatojas uz leģitīmām interesēm, nevis lūdz piekrišanu. Jūs varat pret to iebilst.',
  'tcf.scope':
    'Jūsu atbilde ir spēkā tikai vietnei {site}. Jūs to jebkurā laikā varat mainīt vai atsaukt: atveriet šos iestatījumus vēlreiz ar saiti šajā vietnē.',
  'tcf.again':
    'Mēs jautājam vēlreiz, jo ietvara piegādātāji vai tas, ko viņi dara ar datiem, kopš jūsu pēdējās atbildes ir mainījies vai nebija tajā iekļauts.',
  'tcf.list': 'Piegādātāji ({n}) un kā iebilst',
  'tcf.title': 'Izvēle saskaņā ar IAB reklāmas ietvaru',
  'tcf.intro':
    'Šie piegādātāji (skaits: {n}) piedalās IAB Europe Transparency and Consent Framework (TCF). Viņiem tiek paziņots, kas šeit ir ieslēgts. Kas ir izslēgts iestatījumos augstāk, ir izslēgts arī šeit.',
  'tcf.apart': 'Augstāk minētie pakalpojumi, kuri šeit nav uzskaitīti, neietilpst ietvarā.',
  'tcf.limits':
    'Jūs varat izvēlēties attiecībā uz mērķiem, īpašām funkcijām un piegādātājiem. Par īpašiem mērķiem šeit izvēles nav, un piegādātāji drīkst izmantot īpašas funkcijas 1. īpašajam mērķim (drošība, krāpšana, kļūdas) neatkarīgi no tā, ko jūs izvēlaties par šīm funkcijām.',
  'tcf.objecting':
    'Leģitīmas intereses: daži piegādātāji apstrādā personas datus, piemēram, identifikatorus un to, ko jūs darāt šajā vietnē, nelūdzot piekrišanu. Izslēdzot to mērķim vai piegādātājam, jūs esat iebildis, tikai vietnē {site}. Kur piekrišana piegādātājam ir izslēgta, ir izslēgts arī tas.',
  'tcf.noInterest':
    'Daži piegādātāji apstrādātu datus leģitīmu interešu dēļ, bez piekrišanas. Šī vietne visu vārdā nodod tālāk iebildumu pret to.',
  'tcf.kept':
    'Jūsu izvēle tiek glabāta šī pārlūka lokālajā krātuvē kā „{key}”. Tā ir spēkā tikpat ilgi, cik jūsu atbilde: ne ilgāk kā {days}.',
  'tcf.consent': 'Piekrišana',
  'tcf.legitimate': 'Leģitīmas intereses',
  'tcf.needs': 'Izslēgts, kamēr augstāk ir izslēgts: {names}',
  'tcf.more': 'Ko tas nozīmē un kas to dara',
  'tcf.byVendors': 'Ar piekrišanu ({n})',
  'tcf.claimedBy': 'Leģitīmu interešu dēļ ({n})',
  'tcf.vendors': 'Piegādātāji ({n})',
  'tcf.purposes': 'Mērķi',
  'tcf.specialPurposes': 'Īpaši mērķi',
  'tcf.features': 'Funkcijas',
  'tcf.specialFeatures': 'Īpašas funkcijas',
  'tcf.byConsent': 'Mērķi ar piekrišanu',
  'tcf.byInterest': 'Mērķi leģitīmu interešu dēļ',
  'tcf.count': 'Piegādātāji ar piekrišanu: {n}; leģitīmu interešu dēļ: {m}',
  'tcf.data': 'Datu kategorijas',
  'tcf.storage': 'Glabāšana',
  'tcf.cookies': 'sīkdatnes',
  'tcf.renewed': 'tiek atjaunotas katrā apmeklējumā',
  'tcf.session': 'līdz pārlūka aizvēršanai',
  'tcf.otherStorage': 'citādi nekā sīkdatnēs',
  'tcf.links': 'Vairāk',
  'tcf.privacy': 'Privātuma politika',
  'tcf.interest': 'Piegādātāja leģitīmās intereses',
  'tcf.devices': 'Ko tas glabā ierīcēs',
};
