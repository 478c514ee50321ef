import type { TcfMessages } from '../tcfMessages.js';

/** Slovenian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Če privolite, ponudniki iz okvira IAB Europe Transparency and Consent Framework (število: {n}) v vaši napravi shranjujejo podatke ali jih iz nje berejo, na primer piškotke in identifikatorje naprave, ter obdelujejo osebne podatke, na primer te identifikatorje in to, kar počnete na tem spletišču.',
  'tcf.purposesFor': 'Za kaj:',
  'tcf.specialFor': 'S posebnimi funkcijami:',
  'tcf.claims':
    'Za del tega se nekateri od njih (število: {n}) opirajo na zakoniti interes, namesto da bi prosili za privolitev. Temu lahko ugovarjate.',
  'tcf.scope':
    'Vaš odgovor velja samo za {site}. Kadar koli ga lahko spremenite ali prekličete: te nastavitve znova odprite prek povezave na tem spletišču.',
  'tcf.again':
    'Sprašujemo znova, ker so se od vašega zadnjega odgovora spremenili ponudniki okvira ali to, kar počnejo s podatki, ali pa vanj niso bili zajeti.',
  'tcf.list': 'Ponudniki ({n}) in kako ugovarjati',
  'tcf.title': 'Izbira po okviru IAB za oglaševanje',
  'tcf.intro':
    'Ti ponudniki (število: {n}) sodelujejo v okviru IAB Europe Transparency and Consent Framework (TCF). Sporoči se jim, kaj je tukaj vklopljeno. Kar je izklopljeno v zgornjih nastavitvah, je izklopljeno tudi tukaj.',
  'tcf.apart': 'Zgornje storitve, ki tukaj niso navedene, niso del okvira.',
  'tcf.limits':
    'Odločate lahko o namenih, posebnih funkcijah in ponudnikih. O posebnih namenih tukaj ni izbire, ponudniki pa smejo posebne funkcije uporabljati za posebni namen 1 (varnost, goljufije, napake), ne glede na vašo izbiro pri teh funkcijah.',
  'tcf.objecting':
    'Zakoniti interes: nekateri ponudniki obdelujejo osebne podatke, na primer identifikatorje in to, kar počnete na tem spletišču, ne da bi prosili za privolitev. Če želite ugovarjati, ga za namen ali ponudnika izklopite in shranite; ugovor velja samo za {site}. Če je privolitev za ponudnika izklopljena, je izklopljen tudi zakoniti interes.',
  'tcf.noInterest':
    'Nekateri ponudniki bi podatke obdelovali na podlagi zakonitega interesa, brez privolitve. To spletišče jim v imenu vseh posreduje ugovor zoper to.',
  'tcf.kept':
    'Vaša izbira se hrani v lokalni shrambi tega brskalnika kot »{key}«. Velja toliko časa kot vaš odgovor: največ {days}.',
  'tcf.consent': 'Privolitev',
  'tcf.legitimate': 'Zakoniti interes',
  'tcf.needs': 'Izklopljeno, dokler je zgoraj izklopljeno: {names}',
  'tcf.more': 'Kaj to pomeni in kdo to počne',
  'tcf.byVendors': 'S privolitvijo ({n})',
  'tcf.claimedBy': 'Na podlagi zakonitega interesa ({n})',
  'tcf.vendors': 'Ponudniki ({n})',
  'tcf.purposes': 'Nameni',
  'tcf.specialPurposes': 'Posebni nameni',
  'tcf.features': 'Funkcije',
  'tcf.specialFeatures': 'Posebne funkcije',
  'tcf.byConsent': 'Nameni na podlagi privolitve',
  'tcf.byInterest': 'Nameni na podlagi zakonitega interesa',
  'tcf.count': 'Ponudniki s privolitvijo: {n}; na podlagi zakonitega interesa: {m}',
  'tcf.data': 'Kategorije podatkov',
  'tcf.storage': 'Shranjevanje',
  'tcf.cookies': 'piškotki',
  'tcf.renewed': 'se lahko obnovijo',
  'tcf.session': 'dokler se brskalnik ne zapre',
  'tcf.otherStorage': 'drugače kot s piškotki',
  'tcf.links': 'Več',
  'tcf.privacy': 'Politika zasebnosti',
  'tcf.interest': 'Zakoniti interes ponudnika',
  'tcf.devices': 'Kaj shranjuje v napravah',
};
