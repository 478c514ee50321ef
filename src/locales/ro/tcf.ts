import type { TcfMessages } from '../tcfMessages.js';

/** Romanian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Dacă sunteți de acord, furnizorii din IAB Europe Transparency and Consent Framework (număr: {n}) stochează informații pe dispozitivul dvs. sau le citesc de acolo, de exemplu cookie-uri și identificatori ai dispozitivului, și prelucrează date cu caracter personal, de exemplu acești identificatori și ceea ce faceți pe acest site.',
  'tcf.purposesFor': 'Pentru ce:',
  'tcf.specialFor': 'Prin funcții speciale:',
  'tcf.claims':
    'Pentru o parte din acestea, unii dintre ei (număr: {n}) se bazează pe un interes legitim în loc să ceară consimțământul. Vă puteți opune.',
  'tcf.scope':
    'Răspunsul dvs. este valabil numai pentru {site}. Îl puteți modifica sau retrage în orice moment: deschideți din nou aceste setări prin linkul de pe acest site.',
  'tcf.again':
    'Vă întrebăm din nou pentru că furnizorii din cadru sau ceea ce fac ei cu datele s-au schimbat de la ultimul dvs. răspuns ori pentru că acel răspuns nu îi cuprindea.',
  'tcf.list': 'Furnizori ({n}) și cum vă opuneți',
  'tcf.title': 'Opțiuni conform cadrului IAB pentru publicitate',
  'tcf.intro':
    'Acești furnizori (număr: {n}) participă la IAB Europe Transparency and Consent Framework (TCF). Li se comunică ce este pornit aici. Ce este oprit în setările de mai sus este oprit și aici.',
  'tcf.apart': 'Serviciile de mai sus care nu apar aici nu fac parte din cadru.',
  'tcf.limits':
    'Puteți alege în privința scopurilor, a funcțiilor speciale și a furnizorilor. În privința scopurilor speciale nu aveți opțiuni aici, iar furnizorii pot folosi funcții speciale pentru scopul special 1 (securitate, fraudă, erori), orice ați alege în privința acelor funcții.',
  'tcf.objecting':
    'Interes legitim: unii furnizori prelucrează date cu caracter personal, de exemplu identificatori și ceea ce faceți pe acest site, fără să ceară consimțământul. Ca să vă opuneți, opriți-l pentru un scop sau un furnizor și salvați; opoziția este valabilă numai pentru {site}. Dacă este oprit consimțământul pentru un furnizor, este oprit și interesul legitim.',
  'tcf.noInterest':
    'Unii furnizori ar prelucra date pe baza unui interes legitim, fără consimțământ. Acest site le transmite, în numele tuturor, opoziția față de aceasta.',
  'tcf.kept':
    'Opțiunile dvs. se păstrează în stocarea locală a acestui browser ca „{key}”. Sunt valabile cât timp este valabil răspunsul dvs.: cel mult {days}.',
  'tcf.consent': 'Consimțământ',
  'tcf.legitimate': 'Interes legitim',
  'tcf.needs': 'Oprit cât timp mai sus este oprit: {names}',
  'tcf.more': 'Ce înseamnă și cine face acest lucru',
  'tcf.byVendors': 'Cu consimțământ ({n})',
  'tcf.claimedBy': 'Pe baza interesului legitim ({n})',
  'tcf.vendors': 'Furnizori ({n})',
  'tcf.purposes': 'Scopuri',
  'tcf.specialPurposes': 'Scopuri speciale',
  'tcf.features': 'Funcții',
  'tcf.specialFeatures': 'Funcții speciale',
  'tcf.byConsent': 'Scopuri pe baza consimțământului',
  'tcf.byInterest': 'Scopuri pe baza interesului legitim',
  'tcf.count': 'Furnizori cu consimțământ: {n}; pe baza interesului legitim: {m}',
  'tcf.data': 'Categorii de date',
  'tcf.storage': 'Stocare',
  'tcf.cookies': 'cookie-uri',
  'tcf.renewed': 'pot fi reînnoite',
  'tcf.session': 'până la închiderea browserului',
  'tcf.otherStorage': 'altfel decât prin cookie-uri',
  'tcf.links': 'Mai multe',
  'tcf.privacy': 'Politica de confidențialitate',
  'tcf.interest': 'Interesul legitim al furnizorului',
  'tcf.devices': 'Ce stochează pe dispozitive',
};
