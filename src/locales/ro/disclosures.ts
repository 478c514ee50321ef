import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Romanian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'acest site',
  'tell.tabs': 'Linkurile către alte companii se deschid într-o filă nouă.',
  'tell.cookie': 'Ce este un cookie?',
  'tell.personal':
    'Pe acest site, identificatorii din cookie-uri și adresele IP sunt considerate date cu caracter personal.',
  'tell.impersonal':
    'Pe acest site, identificatorii din cookie-uri nu sunt considerați, prin ei înșiși, date cu caracter personal.',
  'tell.choices': 'Opțiunile dumneavoastră',
  'tell.unanswered': 'Nu ați ales încă.',
  'tell.change': 'Vedeți sau modificați opțiunile',
  'tell.services': 'Cookie-uri și servicii, după scop',
  'tell.without': 'Fără acesta: {effect}',
  'tell.unused': 'Acest site nu enumeră niciun serviciu pentru acest scop.',
  'tell.choice': 'Opțiunea dumneavoastră',
  'tell.formerly': 'Anterior: {names}',
  'tell.allowed': 'Ați permis acest lucru.',
  'tell.refused': 'Ați refuzat acest lucru.',
  'tell.on': 'Pornit. Lipsa unui răspuns înseamnă „da”; puteți refuza.',
  'tell.off': 'Oprit, dacă nu îl permiteți.',
  'tell.barred':
    'Oprit: la vârsta pe care acest site o are pentru dvs., legea nu vă dă dreptul să permiteți personal acest lucru.',
  'tell.country': 'Țară',
  'tell.role': 'În numele cui',
  'tell.processor': 'Destinatarul prelucrează datele în numele acestui site.',
  'tell.first': 'Cookie-uri și stocare de primă parte',
  'tell.third': 'Cookie-uri și stocare ale terților',
  'tell.access.own': 'Stocat pe domeniul acestui site; îl pot citi scripturile care rulează în paginile sale.',
  'tell.access.domain':
    'Cookie-ul este stocat pentru {domain}: îl pot citi toate site-urile din acest domeniu și scripturile care rulează în paginile lor. Restul este stocat pe domeniul acestui site; îl pot citi scripturile care rulează în paginile sale.',
  'tell.access.first':
    'Stocate pe domeniul acestui site; scripturile care rulează în paginile sale, inclusiv cele ale companiei {company}, le pot citi.',
  'tell.access.third':
    'Stocate pe un domeniu al companiei {company}, care le poate citi. Acest site nu le poate nici citi, nici șterge.',
  'tell.links': 'Linkuri',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Dacă refuzați aici, paginile acestui site pe care le deschideți de atunci înainte nu pornesc serviciul. Dacă adresa unuia dintre fișierele sale se află în sursa unei pagini, browserul dvs. poate totuși solicita acel fișier: serviciul primește atunci adresa dvs. IP, tipul browserului, adresa acestui site și cookie-urile propriului domeniu.',
  'tell.abroad': 'Companiile enumerate aici se află în aceste țări sau regiuni: {countries}',
  'tell.automatic': 'Ce se colectează automat',
  'tell.automatic.about':
    'La fiecare pagină, serverul acestui site și cel al fiecărei companii al cărei conținut este încărcat primesc de la browserul dvs.:',
  'tell.automatic.address': 'adresa IP și numărul portului',
  'tell.automatic.page': 'pagina solicitată, momentul solicitării și pagina care a condus la ea',
  'tell.automatic.cookies': 'cookie-urile stocate pentru domeniul acelui server',
  'tell.automatic.device': 'browserul, sistemul de operare, tipul de dispozitiv și limba',
  'tell.automatic.limits':
    'Browserele trimit acestea de la sine, deci nicio opțiune de pe această pagină nu poate opri trimiterea către acest site. Celelalte companii le primesc când se încarcă conținutul lor.',
  'tell.browser': 'Cookie-urile și setările browserului dumneavoastră',
  'tell.browser.choose': 'Majoritatea browserelor vă permit să alegeți:',
  'tell.browser.all': 'acceptarea tuturor cookie-urilor',
  'tell.browser.none': 'refuzarea tuturor cookie-urilor',
  'tell.browser.ask': 'anunțarea primirii unui cookie (nu toate browserele au această opțiune)',
  'tell.browser.pages': 'Unde se găsesc setările',
  'tell.browser.yours': '{name} (browserul pe care se pare că îl folosiți)',
  'tell.browser.other': 'Pentru un alt browser, consultați meniul Ajutor al acestuia.',
  'tell.notice': 'Serviciile de publicitate și istoricul vizitelor dumneavoastră',
  'tell.notice.use':
    'Acest site folosește servicii de difuzare a reclamelor ale următoarelor companii ({companies}). Prin cookie-uri și identificatori de publicitate, aceste companii pot obține și folosi istoricul vizitelor și al acțiunilor dvs.',
  'tell.notice.policy':
    'Fiecare companie prelucrează aceste informații conform propriei politici de confidențialitate.',
  'tell.notice.opt-out':
    'Puteți opri folosirea acestor informații pentru difuzarea reclamelor pe paginile de opt-out ale companiilor. Ce acoperă fiecare pagină (acest browser sau un cont) și cât timp este valabil se precizează acolo.',
  'tell.notice.stop':
    'În setările pentru cookie-uri ale acestui site puteți opri colectarea prin aceste servicii. Din setările browserului dvs. puteți refuza cookie-urile.',
  'tell.sources': 'Informații din alte surse',
  'tell.communications': 'Analiza mesajelor',
  'tell.erasure': 'Ce nu poate fi șters',
  'tell.authorities': 'Divulgarea către autorități',
  'tell.hosting': 'Unde este găzduit acest site',
  'tell.more': 'Informații suplimentare',
  'tell.external': 'Transmitere externă',
  'tell.external.about':
    'Paginile acestui site conțin programe care fac browserul dvs. să trimită informații următoarelor servicii.',
  'tell.external.none':
    'Niciunul dintre serviciile enumerate de acest site nu face browserul dvs. să trimită informații unei alte companii.',
  'tell.external.sends': 'Informații trimise',
  'tell.external.recipient': 'Destinatar',
  'tell.external.when': 'Când se trimit',
  'tell.sent.always': 'Când deschideți o pagină care folosește serviciul.',
  'tell.sent.allowed': 'Când deschideți o pagină care folosește serviciul. Ați permis acest lucru.',
  'tell.sent.refused': 'Paginile pe care le-ați deschis de când ați refuzat nu pornesc serviciul.',
  'tell.sent.on':
    'Când deschideți o pagină care folosește serviciul, dacă nu refuzați. Lipsa unui răspuns înseamnă „da”.',
  'tell.sent.off': 'După ce permiteți acest lucru. Până atunci, paginile acestui site nu pornesc serviciul.',
  'tell.external.revised': 'Ultima modificare: {date}.',
  'tell.external.checked': 'Informațiile despre aceste servicii au fost verificate la data de {date} sau mai târziu.',
  'tell.external.without': 'Fără acesta',
  'tell.external.exempt': 'Cum clasifică acest site transmiterea',
  'tell.exempt.necessary': 'Informații necesare pentru ca pagina să funcționeze.',
  'tell.exempt.first-party-id': 'Un identificator atribuit de acest site și trimis acestui site.',
  'tell.exempt.consented': 'Informații trimise după ce v-ați dat acordul.',
  'tell.exempt.opt-out': 'Informații a căror trimitere o puteți opri în modul descris aici.',
};
