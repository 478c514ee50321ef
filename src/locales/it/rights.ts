import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Italian, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'La nostra informativa sulla privacy è cambiata',
  'notice.ahead': 'La nostra informativa sulla privacy cambierà',
  'notice.stands': 'Le tue risposte restano come sono. Puoi modificarle in qualsiasi momento.',
  'notice.asks': 'A quel punto ti verrà posta la domanda.',
  dismiss: 'Chiudi',
  settings: 'Impostazioni dei cookie',
  prevails:
    'Se le versioni linguistiche della nostra informativa sulla privacy differiscono, prevale quella in questa lingua: {language}.',
  'prevails.link': 'Informativa sulla privacy ({language})',
  'prevails.stale':
    'La traduzione dell’informativa sulla privacy è della versione {version}; la versione attuale è la {current}.',
  rights: 'La tua risposta e i tuoi diritti',
  'rights.none': 'Nessuna tua risposta è in vigore.',
  'rights.when': 'Data della risposta',
  'rights.policy': 'Versione dell’informativa',
  'rights.language': 'Lingua mostrata',
  'rights.receipt': 'Numero della ricevuta',
  'rights.change': 'Per modificare la tua risposta, usa gli interruttori sopra e salva.',
  withdraw: 'Revoca il consenso',
  withdrawn:
    'Il tuo consenso è revocato. Le pagine che apri da ora in poi non avviano i servizi sopra indicati, tranne quelli necessari. Ciò che è già in esecuzione in questa pagina termina quando la ricarichi o la lasci.',
  download: 'Scarica la ricevuta',
  downloaded: 'Il download della ricevuta è iniziato.',
  erase: 'Cancella ciò che hanno memorizzato i servizi di questo sito',
  erasing: 'Cancellazione in corso…',
  erased:
    'Cancellato. Il tuo consenso è revocato. Che cosa è stato cancellato e che cosa non può esserlo è indicato sotto.',
  'erased.partly':
    'Il tuo consenso è revocato, ma non è stato possibile cancellare tutto. Resta ancora: {names}. Chiudi le altre schede di questo sito, ricarica questa pagina e riprova, oppure elimina i dati di questo sito nelle impostazioni del tuo browser.',
  'erase.what': 'Che cosa viene cancellato e che cosa non può esserlo',
  'erase.first':
    'Queste voci vengono cancellate, per quanto questa pagina può raggiungerle, dai cookie, dalla memoria locale e di sessione, dai database e dalle cache del browser di questo sito:',
  'erase.left': 'Queste voci non vengono cancellate dal pulsante:',
  'erase.server':
    'I cookie che solo i server possono leggere (HttpOnly) sono fuori dalla portata di questa pagina. Per rimuovere anche quelli, elimina i cookie e i dati di questo sito nelle impostazioni del tuo browser.',
  'erase.third':
    'Ciò che queste aziende conservano sotto i propri indirizzi (cookie e memoria di terze parti) è fuori dalla portata di questo sito. Chiedi all’azienda o eliminalo nelle impostazioni del tuo browser.',
  'erase.record':
    'La cancellazione revoca anche il tuo consenso. In questo browser non resta alcuna ricevuta: scaricala prima, se vuoi conservarla. Resta la registrazione del tuo rifiuto: senza di essa, la domanda ti verrebbe posta di nuovo a ogni pagina.',
  'erase.sent': 'Le ricevute inviate a questo sito restano lì. Puoi chiederne la cancellazione sotto.',
  'requests.intro': 'Puoi chiedere a questo sito quanto segue. Potrebbe dover verificare chi sei.',
  'requests.receipt': 'Il numero della tua ricevuta viene inserito per te.',
  'requests.contact': 'Per farlo, rivolgiti al contatto indicato sotto. Se hai una ricevuta, indicane il numero.',
  'requests.fee': 'Costo: {fee}',
  'requests.limits': 'Che cosa non può essere cancellato: {limits}',
  'requests.free': 'Revocare, scaricare e cancellare in questa pagina è gratuito.',
  'request.purpose': 'Dirmi per che cosa vengono usati i miei dati',
  'request.disclosure': 'Una copia dei miei dati',
  'request.correction': 'Rettificare i miei dati',
  'request.addition': 'Aggiungere dati mancanti',
  'request.deletion': 'Eliminare dati inesatti',
  'request.suspension': 'Non usare più i miei dati',
  'request.provision': 'Non fornire più i miei dati ad altri',
  'request.erasure': 'Cancellare i miei dati',
  'request.restriction': 'Limitare il trattamento dei miei dati',
  'request.review': 'Far riesaminare da una persona una decisione presa da un computer',
  authority: 'Autorità a cui puoi proporre reclamo',
  policy: 'Informativa sulla privacy',
  'policy.version': 'Versione',
  'policy.from': 'In vigore da',
  'policy.revisedAt': 'Ultima revisione',
  'policy.changes': 'Modifiche',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Richiesta: {request}\nRicevuta: {receipt}\n',
};
