import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Italian, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'questo sito',
  'tell.tabs': 'I link ad altre aziende si aprono in una nuova scheda.',
  'tell.cookie': 'Che cos’è un cookie?',
  'tell.personal': 'Su questo sito gli indirizzi IP e gli identificativi nei cookie sono considerati dati personali.',
  'tell.impersonal': 'Su questo sito gli identificativi nei cookie non sono considerati di per sé dati personali.',
  'tell.choices': 'Le tue scelte',
  'tell.unanswered': 'Non hai ancora scelto.',
  'tell.change': 'Vedi o modifica le tue scelte',
  'tell.services': 'Cookie e servizi, per finalità',
  'tell.without': 'Se disattivato: {effect}',
  'tell.unused': 'Questo sito non indica alcun servizio per questa finalità.',
  'tell.choice': 'La tua scelta',
  'tell.formerly': 'In precedenza: {names}',
  'tell.allowed': 'Lo hai consentito.',
  'tell.refused': 'Lo hai rifiutato.',
  'tell.on': 'Attivo. Non rispondere vale come un sì; puoi rifiutare.',
  'tell.off': 'Disattivato, a meno che tu non lo consenta.',
  'tell.barred':
    'Disattivato: all’età che risulta a questo sito per te, la legge non permette che sia tu a consentirlo.',
  'tell.country': 'Paese',
  'tell.role': 'Per conto di chi',
  'tell.processor': 'Il destinatario tratta i dati per conto di questo sito.',
  'tell.first': 'Cookie e memoria di prima parte',
  'tell.third': 'Cookie e memoria di terze parti',
  'tell.access.own': 'Memorizzato sul dominio di questo sito; gli script eseguiti nelle sue pagine possono leggerlo.',
  'tell.access.domain':
    'Il cookie è memorizzato per {domain}: ogni sito sotto questo dominio e gli script eseguiti nelle relative pagine possono leggerlo. Il resto è memorizzato sul dominio di questo sito; gli script eseguiti nelle sue pagine possono leggerlo.',
  'tell.access.first':
    'Memorizzati sul dominio di questo sito; gli script eseguiti nelle sue pagine, compresi quelli di {company}, possono leggerli.',
  'tell.access.third':
    'Memorizzati su un dominio di {company}; questa azienda può leggerli. Questo sito non può né leggerli né eliminarli.',
  'tell.links': 'Link',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Se rifiuti qui, le pagine di questo sito che apri da quel momento in poi non avviano il servizio. Se l’indirizzo di uno dei suoi file si trova nel codice sorgente di una pagina, il tuo browser può comunque richiedere quel file: il servizio riceve allora il tuo indirizzo IP, il tipo di browser, l’indirizzo di questo sito e i cookie del proprio dominio.',
  'tell.abroad': 'Le aziende indicate qui si trovano in questi Paesi o regioni: {countries}',
  'tell.automatic': 'Che cosa viene raccolto automaticamente',
  'tell.automatic.about':
    'A ogni pagina, il server di questo sito e quello di ogni azienda i cui contenuti vengono caricati ricevono dal tuo browser quanto segue:',
  'tell.automatic.address': 'l’indirizzo IP e il numero di porta',
  'tell.automatic.page': 'la pagina richiesta, quando, e la pagina da cui si proviene',
  'tell.automatic.cookies': 'i cookie memorizzati per il dominio di quel server',
  'tell.automatic.device': 'il browser, il sistema operativo, il tipo di dispositivo e la lingua',
  'tell.automatic.limits':
    'I browser inviano questi dati da soli, perciò nessuna scelta in questa pagina può impedirlo per questo sito. Le altre aziende li ricevono quando i loro contenuti vengono caricati.',
  'tell.browser': 'I cookie e le impostazioni del tuo browser',
  'tell.browser.choose': 'La maggior parte dei browser ti lascia scegliere:',
  'tell.browser.all': 'accettare tutti i cookie',
  'tell.browser.none': 'rifiutare tutti i cookie',
  'tell.browser.ask': 'ricevere un avviso all’arrivo di un cookie (non tutti i browser lo prevedono)',
  'tell.browser.pages': 'Dove trovare le impostazioni',
  'tell.browser.yours': '{name} (il browser che sembri usare)',
  'tell.browser.other': 'Per un altro browser, consulta il suo menu Aiuto.',
  'tell.notice': 'Servizi pubblicitari e cronologia delle tue visite',
  'tell.notice.use':
    'Questo sito usa servizi di {companies} per la distribuzione di annunci. Tramite cookie e identificativi pubblicitari, lì può essere acquisita e usata la cronologia delle tue visite e azioni.',
  'tell.notice.policy': 'Ogni azienda tratta queste informazioni secondo la propria informativa sulla privacy.',
  'tell.notice.opt-out':
    'Nelle pagine di opt-out delle aziende puoi interrompere l’uso di queste informazioni per la distribuzione di annunci. In ciascuna è indicato che cosa comprende (questo browser o un account) e per quanto tempo vale.',
  'tell.notice.stop':
    'Nelle impostazioni dei cookie di questo sito puoi interrompere la raccolta tramite questi servizi. Le impostazioni del tuo browser permettono di rifiutare i cookie.',
  'tell.sources': 'Informazioni da altre fonti',
  'tell.communications': 'Analisi dei messaggi',
  'tell.erasure': 'Che cosa non può essere cancellato',
  'tell.authorities': 'Comunicazione alle autorità',
  'tell.hosting': 'Dove è ospitato questo sito',
  'tell.more': 'Ulteriori informazioni',
  'tell.external': 'Trasmissione esterna',
  'tell.external.about':
    'Le pagine di questo sito contengono programmi che fanno sì che il tuo browser invii informazioni ai seguenti servizi.',
  'tell.external.none':
    'Nessuno dei servizi indicati da questo sito fa sì che il tuo browser invii informazioni a un’altra azienda.',
  'tell.external.sends': 'Informazioni inviate',
  'tell.external.recipient': 'Destinatario',
  'tell.external.when': 'Quando avviene l’invio',
  'tell.sent.always': 'Quando apri una pagina che usa il servizio.',
  'tell.sent.allowed': 'Quando apri una pagina che usa il servizio. Lo hai consentito.',
  'tell.sent.refused': 'Le pagine che hai aperto dopo il tuo rifiuto non avviano il servizio.',
  'tell.sent.on':
    'Quando apri una pagina che usa il servizio, a meno che tu non rifiuti. Non rispondere vale come un sì.',
  'tell.sent.off': 'Dopo che lo avrai consentito. Fino ad allora, le pagine di questo sito non avviano il servizio.',
  'tell.external.revised': 'Ultima revisione: {date}.',
  'tell.external.checked': 'I dati su questi servizi sono stati verificati in data {date} o dopo.',
  'tell.external.without': 'Se disattivato',
  'tell.external.exempt': 'Come lo classifica questo sito',
  'tell.exempt.necessary': 'Informazioni necessarie al funzionamento della pagina.',
  'tell.exempt.first-party-id': 'Un identificativo che questo sito ha assegnato e che viene inviato a questo sito.',
  'tell.exempt.consented': 'Informazioni inviate dopo che hai dato il tuo assenso.',
  'tell.exempt.opt-out': 'Informazioni il cui invio puoi interrompere nel modo descritto qui.',
};
