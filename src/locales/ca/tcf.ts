import type { TcfMessages } from '../tcfMessages.js';

/** Catalan, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Si hi esteu d’acord, [{n} proveïdor|{n} proveïdors] del Transparency and Consent Framework d’IAB Europe [emmagatzema|emmagatzemen] informació al vostre dispositiu o l’hi [llegeix|llegeixen], com ara galetes i identificadors del dispositiu, i [tracta|tracten] dades personals, com ara aquests identificadors i el que feu en aquest web.',
  'tcf.purposesFor': 'Per a què:',
  'tcf.specialFor': 'Amb funcionalitats especials:',
  'tcf.claims':
    'Per a una part d’això, [{n} proveïdor es basa|{n} proveïdors es basen] en un interès legítim en lloc de demanar el consentiment. Us hi podeu oposar.',
  'tcf.scope':
    'La vostra resposta val només per a {site}. La podeu canviar o retirar en qualsevol moment: torneu a obrir aquesta configuració amb l’enllaç que hi ha en aquest web.',
  'tcf.again':
    'Us ho tornem a preguntar perquè els proveïdors que participen en el marc, o el que fan amb les dades, han canviat des de la vostra última resposta, o perquè aquella resposta no els incloïa.',
  'tcf.list': 'Proveïdors ({n}) i com oposar-s’hi',
  'tcf.title': 'Opcions segons el marc d’IAB per a la publicitat',
  'tcf.intro':
    '[Aquest proveïdor participa|Aquests {n} proveïdors participen] en el Transparency and Consent Framework (TCF) d’IAB Europe. [Se li|Se’ls] comunica el que està activat aquí. El que està desactivat a la configuració de dalt també ho està aquí.',
  'tcf.apart': 'Els serveis de dalt que no consten aquí no formen part del marc.',
  'tcf.limits':
    'Podeu decidir sobre finalitats, funcionalitats especials i proveïdors. Sobre les finalitats especials aquí no es pot decidir, i els proveïdors poden fer servir funcionalitats especials per a la finalitat especial 1 (seguretat, frau, errors), decidiu el que decidiu sobre aquestes funcionalitats.',
  'tcf.objecting':
    'Interès legítim: alguns proveïdors tracten dades personals, com ara identificadors i el que feu en aquest web, sense demanar el consentiment. Per oposar-vos-hi, desactiveu-lo per a una finalitat o un proveïdor i deseu; l’oposició val només per a {site}. Si el consentiment està desactivat per a un proveïdor, això també ho està.',
  'tcf.noInterest':
    'Alguns proveïdors tractarien dades per un interès legítim, sense consentiment. Aquest web els transmet una oposició a això en nom de tothom.',
  'tcf.kept':
    'Les vostres opcions es guarden a l’emmagatzematge local d’aquest navegador com a «{key}». Són vàlides mentre ho sigui la vostra resposta: com a màxim {days}.',
  'tcf.consent': 'Consentiment',
  'tcf.legitimate': 'Interès legítim',
  'tcf.needs': 'Desactivat mentre això estigui desactivat a dalt: {names}',
  'tcf.more': 'Què vol dir i qui ho fa',
  'tcf.byVendors': 'Amb consentiment ({n})',
  'tcf.claimedBy': 'Per interès legítim ({n})',
  'tcf.vendors': 'Proveïdors ({n})',
  'tcf.purposes': 'Finalitats',
  'tcf.specialPurposes': 'Finalitats especials',
  'tcf.features': 'Funcionalitats',
  'tcf.specialFeatures': 'Funcionalitats especials',
  'tcf.byConsent': 'Finalitats amb consentiment',
  'tcf.byInterest': 'Finalitats per interès legítim',
  'tcf.count': 'Proveïdors amb consentiment: {n}; per interès legítim: {m}',
  'tcf.data': 'Categories de dades',
  'tcf.storage': 'Emmagatzematge',
  'tcf.cookies': 'galetes',
  'tcf.renewed': 'es poden renovar',
  'tcf.session': 'fins que es tanqui el navegador',
  'tcf.otherStorage': 'diferent de les galetes',
  'tcf.links': 'Més',
  'tcf.privacy': 'Política de privacitat',
  'tcf.interest': 'El seu interès legítim',
  'tcf.devices': 'Què emmagatzema als dispositius',
};
