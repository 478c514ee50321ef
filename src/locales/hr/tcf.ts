import type { TcfMessages } from '../tcfMessages.js';

/** Croatian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Ako date privolu, dobavljači iz okvira IAB Europe Transparency and Consent Framework (broj: {n}) pohranjuju podatke na vaš uređaj ili ih s njega čitaju, primjerice kolačiće i identifikatore uređaja, te obrađuju osobne podatke, primjerice te identifikatore i ono što radite na ovom web-mjestu.',
  'tcf.purposesFor': 'Za što:',
  'tcf.specialFor': 'S pomoću posebnih značajki:',
  'tcf.claims':
    'Za dio toga neki se od njih (broj: {n}) oslanjaju na legitimni interes umjesto da traže privolu. Na to možete uložiti prigovor.',
  'tcf.scope':
    'Vaš odgovor vrijedi samo za {site}. Možete ga u bilo kojem trenutku promijeniti ili povući: ponovno otvorite ove postavke poveznicom na ovom web-mjestu.',
  'tcf.again':
    'Pitamo ponovno jer su se dobavljači iz okvira, ili ono što rade s podacima, promijenili od vašeg zadnjeg odgovora ili nisu bili njime obuhvaćeni.',
  'tcf.list': 'Dobavljači ({n}) i kako uložiti prigovor',
  'tcf.title': 'Odabir prema okviru IAB-a za oglašavanje',
  'tcf.intro':
    'Ovi dobavljači (broj: {n}) sudjeluju u okviru IAB Europe Transparency and Consent Framework (TCF). Njima se prenosi što je ovdje uključeno. Što je isključeno u postavkama iznad, isključeno je i ovdje.',
  'tcf.apart': 'Usluge iznad koje ovdje nisu navedene nisu dio okvira.',
  'tcf.limits':
    'Možete odlučiti o svrhama, posebnim značajkama i dobavljačima. O posebnim svrhama ovdje nema izbora, a dobavljači smiju upotrebljavati posebne značajke za posebnu svrhu 1 (sigurnost, prijevare, pogreške), što god odlučili o tim značajkama.',
  'tcf.objecting':
    'Legitimni interes: neki dobavljači obrađuju osobne podatke, primjerice identifikatore i ono što radite na ovom web-mjestu, bez traženja privole. Da biste uložili prigovor, isključite ga za neku svrhu ili nekog dobavljača i spremite; prigovor vrijedi samo za {site}. Ako je privola za dobavljača isključena, isključeno je i ovo.',
  'tcf.noInterest':
    'Neki bi dobavljači obrađivali podatke na temelju legitimnog interesa, bez privole. Ovo web-mjesto prenosi prigovor na to u ime svih.',
  'tcf.kept':
    'Vaš se odabir čuva u lokalnoj pohrani ovog preglednika kao „{key}”. Vrijedi koliko i vaš odgovor: najviše {days}.',
  'tcf.consent': 'Privola',
  'tcf.legitimate': 'Legitimni interes',
  'tcf.needs': 'Isključeno dok je iznad isključeno: {names}',
  'tcf.more': 'Što to znači i tko to radi',
  'tcf.byVendors': 'Uz privolu ({n})',
  'tcf.claimedBy': 'Na temelju legitimnog interesa ({n})',
  'tcf.vendors': 'Dobavljači ({n})',
  'tcf.purposes': 'Svrhe',
  'tcf.specialPurposes': 'Posebne svrhe',
  'tcf.features': 'Značajke',
  'tcf.specialFeatures': 'Posebne značajke',
  'tcf.byConsent': 'Svrhe uz privolu',
  'tcf.byInterest': 'Svrhe na temelju legitimnog interesa',
  'tcf.count': 'Dobavljači uz privolu: {n}; na temelju legitimnog interesa: {m}',
  'tcf.data': 'Kategorije podataka',
  'tcf.storage': 'Pohrana',
  'tcf.cookies': 'kolačići',
  'tcf.renewed': 'mogu se obnavljati',
  'tcf.session': 'do zatvaranja preglednika',
  'tcf.otherStorage': 'na drugi način, bez kolačića',
  'tcf.links': 'Više',
  'tcf.privacy': 'Pravila o privatnosti',
  'tcf.interest': 'Njegov legitimni interes',
  'tcf.devices': 'Što pohranjuje na uređaje',
};
