import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Latvian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Mūsu privātuma politika ir mainījusies',
  'notice.ahead': 'Mūsu privātuma politika mainīsies',
  'notice.stands': 'Jūsu atbildes paliek, kādas tās ir. Jūs varat tās mainīt jebkurā laikā.',
  'notice.asks': 'Tad jums par to pajautās.',
  dismiss: 'Aizvērt',
  settings: 'Sīkdatņu iestatījumi',
  prevails: 'Ja mūsu privātuma politika dažādās valodās atšķiras, noteicošā ir versija šajā valodā: {language}.',
  'prevails.link': 'Privātuma politika (valoda: {language})',
  'prevails.stale': 'Tulkota ir privātuma politikas versija {version}; pašreizējā versija ir {current}.',
  rights: 'Jūsu atbilde un jūsu tiesības',
  'rights.none': 'Neviena jūsu atbilde nav spēkā.',
  'rights.when': 'Atbildes laiks',
  'rights.policy': 'Politikas versija',
  'rights.language': 'Rādītā valoda',
  'rights.receipt': 'Apliecinājuma numurs',
  'rights.change': 'Lai mainītu atbildi, izmantojiet augstāk esošos slēdžus un saglabājiet.',
  withdraw: 'Atsaukt piekrišanu',
  withdrawn:
    'Jūsu piekrišana ir atsaukta. Lapas, kuras atverat no šī brīža, iepriekš minētos pakalpojumus nepalaiž, izņemot nepieciešamos. Tas, kas šajā lapā jau darbojas, beidzas, kad lapu atkārtoti ielādējat vai pametat.',
  download: 'Lejupielādēt apliecinājumu',
  downloaded: 'Apliecinājuma lejupielāde ir sākusies.',
  erase: 'Dzēst šīs vietnes pakalpojumu saglabātos datus',
  erasing: 'Notiek dzēšana…',
  erased: 'Izdzēsts. Jūsu piekrišana ir atsaukta. Tālāk norādīts, kas tika izdzēsts un ko nevar dzēst.',
  'erased.partly':
    'Jūsu piekrišana ir atsaukta, bet ne visu izdevās izdzēst. Vēl palicis: {names}. Aizveriet citas šīs vietnes cilnes, atkārtoti ielādējiet šo lapu un mēģiniet vēlreiz vai izdzēsiet šīs vietnes datus sava pārlūka iestatījumos.',
  'erase.what': 'Kas tiek dzēsts un ko nevar dzēst',
  'erase.first':
    'Šie ieraksti, ciktāl šī lapa tiem var piekļūt, tiek dzēsti no šīs vietnes sīkdatnēm, lokālās un sesijas krātuves, pārlūka datubāzēm un kešatmiņām:',
  'erase.left': 'Šos ierakstus poga nedzēš:',
  'erase.server':
    'Sīkdatnes, ko var nolasīt tikai serveri (HttpOnly), šai lapai nav pieejamas. Lai noņemtu arī tās, izdzēsiet šīs vietnes sīkdatnes un vietnes datus sava pārlūka iestatījumos.',
  'erase.third':
    'Tas, ko šie uzņēmumi glabā savās adresēs (trešās puses sīkdatnes un krātuve), šai vietnei nav pieejams. Lūdziet to izdzēst uzņēmumam vai izdzēsiet sava pārlūka iestatījumos.',
  'erase.record':
    'Dzēšana arī atsauc jūsu piekrišanu. Šajā pārlūkā nepaliek neviens apliecinājums, tāpēc vispirms to lejupielādējiet, ja vēlaties to paturēt. Paliek ieraksts, ka jūs noraidījāt: bez tā jums atkal jautātu katrā lapā.',
  'erase.sent': 'Šai vietnei nosūtītie apliecinājumi paliek tur. To dzēšanu varat pieprasīt tālāk.',
  'requests.intro': 'Jūs varat lūgt šai vietnei turpmāk norādīto. Tai var būt jāpārbauda, kas jūs esat.',
  'requests.receipt': 'Jūsu apliecinājuma numurs tiek ievadīts jūsu vietā.',
  'requests.contact':
    'Lai to darītu, izmantojiet tālāk norādīto saziņas informāciju. Ja jums ir apliecinājums, norādiet tā numuru.',
  'requests.fee': 'Maksa: {fee}',
  'requests.limits': 'Ko nevar dzēst: {limits}',
  'requests.free': 'Atsaukšana, lejupielāde un dzēšana šajā lapā ir bez maksas.',
  'request.purpose': 'Paziņot, kam tiek izmantoti mani dati',
  'request.disclosure': 'Manu datu kopija',
  'request.correction': 'Labot manus datus',
  'request.addition': 'Papildināt trūkstošos datus',
  'request.deletion': 'Dzēst nepareizus datus',
  'request.suspension': 'Pārtraukt manu datu izmantošanu',
  'request.provision': 'Pārtraukt manu datu nodošanu citiem',
  'request.erasure': 'Dzēst manus datus',
  'request.restriction': 'Ierobežot manu datu apstrādi',
  'request.review': 'Datora pieņemta lēmuma pārskatīšana, ko veic cilvēks',
  authority: 'Sūdzību varat iesniegt šeit',
  policy: 'Privātuma politika',
  'policy.version': 'Versija',
  'policy.from': 'Spēkā stāšanās datums',
  'policy.revisedAt': 'Pēdējo izmaiņu datums',
  'policy.changes': 'Izmaiņas',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Pieprasījums: {request}\nApliecinājums: {receipt}\n',
};
