import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Romanian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Politica noastră de confidențialitate s-a schimbat',
  'notice.ahead': 'Politica noastră de confidențialitate se va schimba',
  'notice.stands': 'Răspunsurile dvs. rămân neschimbate. Le puteți modifica în orice moment.',
  'notice.asks': 'Vă vom întreba atunci despre aceasta.',
  dismiss: 'Închideți',
  settings: 'Setări pentru cookie-uri',
  prevails:
    'Dacă politica noastră de confidențialitate diferă de la o limbă la alta, prevalează versiunea în limba {language}.',
  'prevails.link': 'Politica de confidențialitate în limba {language}',
  'prevails.stale':
    'Traducerea politicii de confidențialitate corespunde versiunii {version}; versiunea actuală este {current}.',
  rights: 'Răspunsul și drepturile dumneavoastră',
  'rights.none': 'Niciun răspuns al dvs. nu este în vigoare.',
  'rights.when': 'Data răspunsului',
  'rights.policy': 'Versiunea politicii',
  'rights.language': 'Limba afișării',
  'rights.receipt': 'Numărul dovezii',
  'rights.change': 'Pentru a modifica răspunsul, folosiți comutatoarele de mai sus și salvați.',
  withdraw: 'Retrageți consimțământul',
  withdrawn:
    'Consimțământul dvs. este retras. Paginile pe care le deschideți de acum înainte nu pornesc serviciile de mai sus, cu excepția celor necesare. Ce rulează deja pe această pagină încetează când o reîncărcați sau o părăsiți.',
  download: 'Descărcați dovada',
  downloaded: 'Descărcarea dovezii a început.',
  erase: 'Ștergeți ce au stocat serviciile acestui site',
  erasing: 'Se șterge…',
  erased: 'S-a șters. Consimțământul dvs. este retras. Ce s-a șters și ce nu poate fi șters este enumerat mai jos.',
  'erased.partly':
    'Consimțământul dvs. este retras, dar nu s-a putut șterge tot. Au rămas: {names}. Închideți celelalte file ale acestui site, reîncărcați această pagină și încercați din nou sau ștergeți datele acestui site din setările browserului dvs.',
  'erase.what': 'Ce se șterge și ce nu poate fi șters',
  'erase.first':
    'Aceste elemente se șterg, în măsura în care această pagină ajunge la ele, din cookie-urile, stocarea locală și de sesiune, bazele de date ale browserului și memoriile cache ale acestui site:',
  'erase.left': 'Aceste elemente nu se șterg cu ajutorul butonului:',
  'erase.server':
    'Cookie-urile pe care le pot citi doar serverele (HttpOnly) nu sunt accesibile acestei pagini. Pentru a le elimina și pe acestea, ștergeți cookie-urile și datele acestui site din setările browserului dvs.',
  'erase.third':
    'Ce păstrează aceste companii sub propriile adrese (cookie-uri și stocare ale terților) nu este accesibil acestui site. Adresați-vă companiei sau ștergeți datele din setările browserului dvs.',
  'erase.record':
    'Ștergerea retrage și consimțământul dvs. Nicio dovadă nu rămâne în acest browser, deci descărcați-o mai întâi, dacă vreți să o păstrați. Ce rămâne este înregistrarea faptului că ați refuzat: fără ea, întrebarea v-ar fi pusă din nou la fiecare pagină.',
  'erase.sent': 'Dovezile trimise acestui site rămân acolo. Puteți cere ștergerea lor mai jos.',
  'requests.intro': 'Puteți cere acestui site următoarele. Este posibil să trebuiască să verifice cine sunteți.',
  'requests.receipt': 'Numărul dovezii se completează automat.',
  'requests.contact':
    'Pentru aceasta, folosiți datele de contact de mai jos. Dacă aveți o dovadă, indicați numărul ei.',
  'requests.fee': 'Taxă: {fee}',
  'requests.limits': 'Ce nu poate fi șters: {limits}',
  'requests.free': 'Retragerea, descărcarea și ștergerea pe această pagină sunt gratuite.',
  'request.purpose': 'Să aflu pentru ce sunt folosite datele mele',
  'request.disclosure': 'O copie a datelor mele',
  'request.correction': 'Rectificarea datelor mele',
  'request.addition': 'Completarea datelor care lipsesc',
  'request.deletion': 'Ștergerea datelor greșite',
  'request.suspension': 'Oprirea folosirii datelor mele',
  'request.provision': 'Oprirea transmiterii datelor mele către alții',
  'request.erasure': 'Ștergerea datelor mele',
  'request.restriction': 'Restricționarea prelucrării datelor mele',
  'request.review': 'Revizuirea de către o persoană a unei decizii luate de un computer',
  authority: 'Puteți depune o plângere la',
  policy: 'Politica de confidențialitate',
  'policy.version': 'Versiune',
  'policy.from': 'În vigoare de la',
  'policy.revisedAt': 'Ultima modificare',
  'policy.changes': 'Modificări',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Cerere: {request}\nDovadă: {receipt}\n',
};
