import type { PreferencesMessages } from '../messages.js';

/** Italian, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Impostazioni dei cookie',
  intro: 'Decidi che cosa può usare questo sito. Gli interruttori hanno effetto quando salvi.',
  'decided.at': 'Data della tua scelta: {date}.',
  'decided.granted': 'Hai consentito: {purposes}',
  'decided.denied': 'Hai rifiutato: {purposes}',
  'decided.part': '{purpose} (in parte)',
  'purpose.necessary': 'Necessari',
  'purpose.necessary.description': 'Ciò senza cui il sito non può funzionare (per esempio, ricordare questa scelta).',
  'purpose.functional': 'Funzioni',
  'purpose.functional.description':
    'Video, mappe, protezione dei moduli dallo spam e servizi simili di terzi. Se disattivati, le parti del sito che li usano possono mancare o non funzionare.',
  'purpose.social': 'Social media',
  'purpose.social.description':
    'Pulsanti di condivisione e post incorporati. I loro gestori sanno quali pagine apri qui e possono servirsene per scegliere e misurare gli annunci.',
  'purpose.analytics': 'Statistiche',
  'purpose.analytics.description': 'Misura come viene usato il sito, perché possa essere migliorato.',
  'purpose.advertising': 'Pubblicità',
  'purpose.advertising.description':
    'Sceglie gli annunci in base a ciò che guardi, qui e su altri siti, e misura se funzionano.',
  'always-on': 'Sempre attivo',
  partly: 'Attivi: {count} su {total}',
  details: 'Dettagli',
  'details.of': 'dettagli su {name}',
  'details.none': 'Il sito non ha descritto questo servizio.',
  company: 'Azienda',
  formerly: 'In precedenza',
  controllers: 'Titolare del trattamento, per regione del visitatore',
  controller: '{regions}: {company} ({country})',
  transfers: 'Base per l’invio di dati all’estero, come indicata dal destinatario',
  transfer: 'da: {from}; a: {to}; base: {ground}',
  'transfer.adequacy': 'decisione di adeguatezza',
  'transfer.privacy-framework': 'quadro per la protezione dei dati personali (Data Privacy Framework)',
  'transfer.standard-clauses': 'clausole contrattuali tipo',
  'region.EEA': 'Spazio economico europeo',
  use: 'Per che cosa lo usa il sito',
  'use.recipient': 'Che cosa fa il destinatario con i dati',
  safeguards: 'Come li protegge il destinatario',
  sends: 'Che cosa viene inviato',
  'sends.page': 'indirizzo della pagina, ora e pagina precedente',
  'sends.interaction': 'clic e scorrimento',
  'sends.identifier': 'identificativi nei cookie, del browser o pubblicitari',
  'sends.address': 'indirizzo IP e posizione approssimativa',
  'sends.device': 'sistema operativo, browser, dispositivo, lingua e dimensioni dello schermo',
  'sends.commerce': 'acquisti e iscrizioni',
  'sends.click-id': 'identificativo dell’annuncio su cui si è fatto clic',
  'sends.user': 'ciò che questo sito sa di te come utente (per esempio, un numero di iscrizione)',
  'sends.contact': 'indirizzo e-mail o numero di telefono, sotto forma di hash',
  'sends.playback': 'come viene guardato un video',
  'sends.recording': 'registrazioni di ciò che si scrive nei moduli e di ciò che si fa sullo schermo',
  cookies: 'Cookie e memoria',
  'cookies.none': 'nessuno',
  'cookies.unknown': 'non verificato',
  record: 'La tua risposta',
  'record.use':
    'Ricorda ciò che scegli qui, così che la domanda non ti venga posta a ogni pagina, e dimostra la tua risposta. Finché consenti qualcosa, un numero casuale collega le tue risposte; se rifiuti tutto, questo numero non esiste. Safari elimina questa registrazione prima: dopo sette giorni di utilizzo in cui non interagisci con questo sito.',
  'record.local': 'memoria locale, durata: {duration}; poi eliminazione alla tua visita successiva',
  'record.local.refusal':
    'memoria locale, fino a una tua nuova risposta: un rifiuto resta valido anche dopo questa durata: {duration}',
  'record.receipts':
    'ricevute delle tue ultime risposte, nella memoria locale, eliminate al più tardi con la tua risposta; la ricevuta di una risposta che non consente nulla, nella memoria di sessione, fino alla chiusura della scheda',
  'record.queue':
    'risposte la cui ricevuta è ancora da creare o da inviare, nella memoria locale, finché ciò non è fatto o è stato tentato dieci volte',
  'party.first': 'di prima parte',
  'party.third': 'di terze parti',
  'kind.cookie': 'cookie',
  'kind.localStorage': 'memoria locale',
  'kind.sessionStorage': 'memoria di sessione',
  'kind.database': 'database del browser',
  'kind.cache': 'cache del browser',
  kept: '{kind}, {retention}',
  retention: 'durata di conservazione: {duration}',
  'retention.session': 'fino alla chiusura del browser',
  'retention.persistent': 'senza una scadenza propria',
  'retention.unpublished': 'durata non pubblicata dal fornitore',
  'retention.unknown': 'durata non verificata',
  'link.privacy': 'Informativa sulla privacy',
  'link.unverified': 'Informativa sulla privacy (indirizzo non verificato)',
  'link.company': 'Sito web dell’azienda',
  'link.processing': 'Condizioni del trattamento dei dati',
  'link.terms': 'Termini',
  'link.opt-out': 'Pagina di opt-out',
  'link.external-transmission': 'Trasmissione esterna',
  checked: 'Verificato in data {date}.',
  'opt-out.effect.use':
    'Per impedire a {company} di usare i dati, consulta la sua pagina di opt-out. Lì è indicato che cosa comprende e per quanto tempo vale.',
  'opt-out.effect.personalisation':
    'Per interrompere gli annunci personalizzati di {company}, consulta la sua pagina di opt-out. Lì è indicato che cosa comprende e per quanto tempo vale.',
  'opt-out.effect.sending':
    'La pagina di opt-out di {company} offre un modo per interrompere l’invio stesso. Lì è indicato che cosa comprende e per quanto tempo vale.',
  'opt-out.effect.other':
    '{company} offre una pagina di opt-out. Lì è indicato che cosa interrompe, dove e per quanto tempo.',
  'opt-out.scope.browser': 'Vale per questo browser.',
  'opt-out.scope.account': 'Vale per il tuo account presso questa azienda, e ne serve uno.',
  'opt-out.scope.either':
    'Vale per il tuo account presso questa azienda se hai effettuato l’accesso, altrimenti per questo browser.',
  'opt-out.intro':
    'Se rifiuti qui, le pagine di questo sito che apri da quel momento in poi non avviano questi servizi. Le aziende offrono anche proprie pagine di opt-out. In ciascuna è indicato che cosa interrompe, se per questo browser o per un account, e per quanto tempo.',
  'opt-out.limits':
    'Un opt-out non elimina i cookie. Se è conservato in un cookie, vale solo per questo browser, termina quando quel cookie viene eliminato e può richiedere i cookie di terze parti.',
  'opt-out.vendors': 'Aziende usate su questo sito',
  'opt-out.industry': 'Molte aziende in una volta',
  browser: 'I cookie e il tuo browser',
  'browser.cookie':
    'Un cookie è un breve testo che un sito web memorizza nel tuo browser. Alla visita successiva il browser lo invia ai server del dominio per cui è stato memorizzato, che così riconoscono il browser.',
  'browser.settings':
    'La maggior parte dei browser può accettare tutti i cookie o rifiutarli tutti, e alcuni possono avvisarti quando ne arriva uno. Il menu Aiuto del tuo browser indica dove.',
  'browser.refusal':
    'Se rifiuti tutti i cookie nel browser, parti dei siti web smettono di funzionare, soprattutto quelle in cui si effettua l’accesso. Se rifiuti qui, quelli necessari restano attivi.',
  elsewhere:
    'Un’azienda che non agisce per conto di questo sito tratta i dati secondo la propria informativa sulla privacy. Anche i siti a cui rimandiamo seguono le proprie informative.',
  effect: 'Se disattivato: {effect}',
  explicit: 'Richiede un sì a parte; «Accetta tutto» non lo attiva.',
  'signalled.switch':
    'Il tuo browser invia {signal}: la pubblicità resta disattivata, a meno che non sia tu ad attivarla. «{accept}» non la attiva.',
  save: 'Salva',
  cancel: 'Annulla',
};
