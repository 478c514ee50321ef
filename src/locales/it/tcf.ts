import type { TcfMessages } from '../tcfMessages.js';

/** Italian, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Se acconsenti, [{n} fornitore|{n} fornitori] del Transparency and Consent Framework di IAB Europe [archivia|archiviano] informazioni sul tuo dispositivo o le [legge|leggono] da esso, come cookie e identificatori del dispositivo, e [tratta|trattano] dati personali, come questi identificatori e ciò che fai su questo sito.',
  'tcf.purposesFor': 'Per che cosa:',
  'tcf.specialFor': 'Con funzionalità speciali:',
  'tcf.claims':
    'Per una parte di questo, [{n} fornitore si basa|{n} fornitori si basano] su un legittimo interesse invece di chiedere il consenso. Puoi opporti.',
  'tcf.scope':
    'La tua risposta vale solo per {site}. Puoi modificarla o revocarla in qualsiasi momento: riapri queste impostazioni dal link presente su questo sito.',
  'tcf.again':
    'Te lo chiediamo di nuovo perché i fornitori che partecipano al framework, o ciò che fanno con i dati, sono cambiati dalla tua ultima risposta, o perché quella risposta non li comprendeva.',
  'tcf.list': 'Fornitori ({n}) e come opporsi',
  'tcf.title': 'Scelte secondo il framework IAB per la pubblicità',
  'tcf.intro':
    '[Questo fornitore partecipa|Questi {n} fornitori partecipano] al Transparency and Consent Framework (TCF) di IAB Europe. [Gli viene comunicato|Viene comunicato loro] ciò che è attivo qui. Ciò che è disattivato nelle impostazioni sopra è disattivato anche qui.',
  'tcf.apart': 'I servizi sopra indicati che qui non sono elencati non fanno parte del framework.',
  'tcf.limits':
    'Puoi decidere su finalità, funzionalità speciali e fornitori. Sulle finalità speciali qui non si può decidere, e i fornitori possono usare funzionalità speciali per la finalità speciale 1 (sicurezza, frodi, errori), qualunque sia la tua decisione su quelle funzionalità.',
  'tcf.objecting':
    'Legittimo interesse: alcuni fornitori trattano dati personali, come identificatori e ciò che fai su questo sito, senza chiedere il consenso. Per opporti, disattivalo per una finalità o un fornitore e salva; l’opposizione vale solo per {site}. Se il consenso è disattivato per un fornitore, lo è anche questo.',
  'tcf.noInterest':
    'Alcuni fornitori tratterebbero dati per un legittimo interesse, senza consenso. Questo sito trasmette loro un’opposizione a ciò per tutti.',
  'tcf.kept':
    'Le tue scelte sono conservate nella memoria locale di questo browser come «{key}». Valgono quanto la tua risposta: al massimo {days}.',
  'tcf.consent': 'Consenso',
  'tcf.legitimate': 'Legittimo interesse',
  'tcf.needs': 'Disattivato finché questo è disattivato sopra: {names}',
  'tcf.more': 'Che cosa significa, e chi lo fa',
  'tcf.byVendors': 'Con il consenso ({n})',
  'tcf.claimedBy': 'Per legittimo interesse ({n})',
  'tcf.vendors': 'Fornitori ({n})',
  'tcf.purposes': 'Finalità',
  'tcf.specialPurposes': 'Finalità speciali',
  'tcf.features': 'Funzionalità',
  'tcf.specialFeatures': 'Funzionalità speciali',
  'tcf.byConsent': 'Finalità con il consenso',
  'tcf.byInterest': 'Finalità per legittimo interesse',
  'tcf.count': 'Fornitori con il consenso: {n}; per legittimo interesse: {m}',
  'tcf.data': 'Categorie di dati',
  'tcf.storage': 'Archiviazione',
  'tcf.cookies': 'cookie',
  'tcf.renewed': 'possono essere rinnovati',
  'tcf.session': 'fino alla chiusura del browser',
  'tcf.otherStorage': 'diversa dai cookie',
  'tcf.links': 'Altro',
  'tcf.privacy': 'Informativa sulla privacy',
  'tcf.interest': 'Il suo legittimo interesse',
  'tcf.devices': 'Che cosa archivia sui dispositivi',
};
