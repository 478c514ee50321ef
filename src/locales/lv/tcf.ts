import type { TcfMessages } from '../tcfMessages.js';

/** Latvian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Ja jūs piekrītat, IAB Europe Transparency and Consent Framework piegādātāji (skaits: {n}) glabā informāciju jūsu ierīcē vai nolasa to no tās, piemēram, sīkdatnes un ierīces identifikatorus, un apstrādā personas datus, piemēram, šos identifikatorus un to, ko jūs darāt šajā vietnē.',
  'tcf.purposesFor': 'Kādiem mērķiem:',
  'tcf.specialFor': 'Izmantojot īpašās funkcijas:',
  'tcf.claims':
    'Attiecībā uz daļu no tā daži no tiem (skaits: {n}) pamatojas uz leģitīmām interesēm, nevis lūdz piekrišanu. Jūs varat pret to iebilst.',
  'tcf.scope':
    'Jūsu atbilde ir spēkā tikai vietnei {site}. Jūs to jebkurā laikā varat mainīt vai atsaukt: atveriet šos iestatījumus vēlreiz ar saiti šajā vietnē.',
  'tcf.again':
    'Mēs jautājam vēlreiz, jo kopš jūsu pēdējās atbildes ir mainījušies ietvara piegādātāji vai tas, ko tie dara ar datiem, vai arī atbilde uz tiem neattiecās.',
  'tcf.list': 'Piegādātāji ({n}) un kā iebilst',
  'tcf.title': 'Izvēle saskaņā ar IAB reklāmas ietvaru',
  'tcf.intro':
    'Šie piegādātāji (skaits: {n}) piedalās ietvarā IAB Europe Transparency and Consent Framework (TCF). Tiem tiek paziņots, kas šeit ir ieslēgts. Kas ir izslēgts iestatījumos augstāk, ir izslēgts arī šeit.',
  'tcf.apart': 'Augstāk minētie pakalpojumi, kuri šeit nav uzskaitīti, neietilpst ietvarā.',
  'tcf.limits':
    'Jūs varat izvēlēties attiecībā uz mērķiem, īpašajām funkcijām un piegādātājiem. Par īpašajiem mērķiem šeit izvēles nav, un piegādātāji drīkst izmantot īpašās funkcijas 1. īpašajam mērķim (drošība, krāpšana, kļūdas) neatkarīgi no tā, ko jūs izvēlaties par šīm funkcijām.',
  'tcf.objecting':
    'Leģitīmās intereses: daži piegādātāji apstrādā personas datus, piemēram, identifikatorus un to, ko jūs darāt šajā vietnē, nelūdzot piekrišanu. Lai iebilstu, izslēdziet tās kādam mērķim vai piegādātājam un saglabājiet; iebildums ir spēkā tikai vietnē {site}. Ja piekrišana piegādātājam ir izslēgta, ir izslēgtas arī tās.',
  'tcf.noInterest':
    'Daži piegādātāji apstrādātu datus, pamatojoties uz leģitīmām interesēm, bez piekrišanas. Šī vietne visu vārdā tiem nodod iebildumu pret to.',
  'tcf.kept':
    'Jūsu izvēle tiek glabāta šī pārlūka lokālajā krātuvē kā „{key}”. Tā ir spēkā tikpat ilgi, cik jūsu atbilde: ne ilgāk kā {days}.',
  'tcf.consent': 'Piekrišana',
  'tcf.legitimate': 'Leģitīmās intereses',
  'tcf.needs': 'Izslēgts, kamēr augstāk ir izslēgts: {names}',
  'tcf.more': 'Ko tas nozīmē un kas to dara',
  'tcf.byVendors': 'Ar piekrišanu ({n})',
  'tcf.claimedBy': 'Pamatojoties uz leģitīmām interesēm ({n})',
  'tcf.vendors': 'Piegādātāji ({n})',
  'tcf.purposes': 'Mērķi',
  'tcf.specialPurposes': 'Īpašie mērķi',
  'tcf.features': 'Funkcijas',
  'tcf.specialFeatures': 'Īpašās funkcijas',
  'tcf.byConsent': 'Mērķi ar piekrišanu',
  'tcf.byInterest': 'Mērķi, pamatojoties uz leģitīmām interesēm',
  'tcf.count': 'Piegādātāji ar piekrišanu: {n}; pamatojoties uz leģitīmām interesēm: {m}',
  'tcf.data': 'Datu kategorijas',
  'tcf.storage': 'Glabāšana',
  'tcf.cookies': 'sīkdatnes',
  'tcf.renewed': 'var tikt atjaunotas',
  'tcf.session': 'līdz pārlūka aizvēršanai',
  'tcf.otherStorage': 'citādi nekā sīkdatnēs',
  'tcf.links': 'Vairāk',
  'tcf.privacy': 'Privātuma politika',
  'tcf.interest': 'Piegādātāja leģitīmās intereses',
  'tcf.devices': 'Ko tas glabā ierīcēs',
};
