import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Lithuanian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Mūsų privatumo politika pasikeitė',
  'notice.ahead': 'Mūsų privatumo politika pasikeis',
  'notice.stands': 'Jūsų atsakymai lieka tokie, kokie yra. Galite juos pakeisti bet kada.',
  'notice.asks': 'Tada jūsų apie tai bus paklausta.',
  dismiss: 'Uždaryti',
  settings: 'Slapukų nustatymai',
  prevails:
    'Jei mūsų privatumo politika įvairiomis kalbomis skiriasi, pirmenybė teikiama šios kalbos versijai: {language}.',
  'prevails.link': 'Privatumo politika (kalba: {language})',
  'prevails.stale': 'Išversta privatumo politikos versija {version}; dabartinė versija yra {current}.',
  rights: 'Jūsų atsakymas ir jūsų teisės',
  'rights.none': 'Jokio galiojančio jūsų atsakymo nėra.',
  'rights.when': 'Atsakyta',
  'rights.policy': 'Politikos versija',
  'rights.language': 'Kalba, kuria rodyta',
  'rights.receipt': 'Patvirtinimo numeris',
  'rights.change': 'Kad pakeistumėte atsakymą, naudokite jungiklius viršuje ir įrašykite.',
  withdraw: 'Atšaukti sutikimą',
  withdrawn:
    'Jūsų sutikimas atšauktas. Puslapiai, kuriuos atversite nuo šiol, pirmiau nurodytų paslaugų nepaleidžia, išskyrus būtinas. Tai, kas šiame puslapyje jau veikia, baigiasi, kai jį įkeliate iš naujo arba paliekate.',
  download: 'Atsisiųsti patvirtinimą',
  downloaded: 'Patvirtinimo atsisiuntimas prasidėjo.',
  erase: 'Ištrinti, ką išsaugojo šios svetainės paslaugos',
  erasing: 'Trinama…',
  erased: 'Ištrinta. Jūsų sutikimas atšauktas. Kas ištrinta ir ko negalima ištrinti, nurodyta toliau.',
  'erased.partly':
    'Jūsų sutikimas atšauktas, bet ne viską pavyko ištrinti. Dar liko: {names}. Uždarykite kitus šios svetainės skirtukus, įkelkite šį puslapį iš naujo ir bandykite dar kartą arba ištrinkite šios svetainės duomenis savo naršyklės nustatymuose.',
  'erase.what': 'Kas ištrinama ir ko negalima ištrinti',
  'erase.first':
    'Šie įrašai, kiek šis puslapis gali juos pasiekti, ištrinami iš šios svetainės slapukų, vietinės ir seanso saugyklos, naršyklės duomenų bazių ir podėlių:',
  'erase.left': 'Šių įrašų mygtukas neištrina:',
  'erase.server':
    'Slapukų, kuriuos gali skaityti tik serveriai (HttpOnly), šis puslapis nepasiekia. Kad pašalintumėte ir juos, ištrinkite šios svetainės slapukus ir svetainės duomenis savo naršyklės nustatymuose.',
  'erase.third':
    'To, ką šios įmonės saugo savo adresais (trečiosios šalies slapukų ir saugyklos), ši svetainė nepasiekia. Kreipkitės į įmonę arba ištrinkite tai savo naršyklės nustatymuose.',
  'erase.record':
    'Ištrynus atšaukiamas ir jūsų sutikimas. Šioje naršyklėje nelieka jokio patvirtinimo, todėl, jei norite jį pasilikti, pirmiau jį atsisiųskite. Lieka įrašas, kad atmetėte: be jo jūsų vėl klaustų kiekviename puslapyje.',
  'erase.sent': 'Šiai svetainei išsiųsti patvirtinimai lieka ten. Prašyti juos ištrinti galite toliau.',
  'requests.intro': 'Šios svetainės galite prašyti toliau nurodytų dalykų. Jai gali tekti patikrinti, kas esate.',
  'requests.receipt': 'Jūsų patvirtinimo numeris įrašomas už jus.',
  'requests.contact': 'Tam kreipkitės toliau nurodytais kontaktais. Jei turite patvirtinimą, nurodykite jo numerį.',
  'requests.fee': 'Mokestis: {fee}',
  'requests.limits': 'Ko negalima ištrinti: {limits}',
  'requests.free': 'Atšaukti, atsisiųsti ir ištrinti šiame puslapyje galima nemokamai.',
  'request.purpose': 'Pranešti man, kam naudojami mano duomenys',
  'request.disclosure': 'Mano duomenų kopija',
  'request.correction': 'Ištaisyti mano duomenis',
  'request.addition': 'Papildyti trūkstamais duomenimis',
  'request.deletion': 'Ištrinti neteisingus duomenis',
  'request.suspension': 'Nebenaudoti mano duomenų',
  'request.provision': 'Nebeteikti mano duomenų kitiems',
  'request.erasure': 'Ištrinti mano duomenis',
  'request.restriction': 'Apriboti mano duomenų tvarkymą',
  'request.review': 'Kompiuterio sprendimo peržiūra, kurią atlieka žmogus',
  authority: 'Skundą galite pateikti šiai institucijai',
  policy: 'Privatumo politika',
  'policy.version': 'Versija',
  'policy.from': 'Galioja nuo',
  'policy.revisedAt': 'Paskutinį kartą pakeista',
  'policy.changes': 'Pakeitimai',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Prašymas: {request}\nPatvirtinimas: {receipt}\n',
};
