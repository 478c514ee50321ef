import type { BannerMessages } from '../messages.js';

/** Italian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookie su {site}',
  spoken: 'La scelta dei cookie si trova all’inizio di questa pagina.',
  ask: 'Possiamo usare cookie e tecnologie simili per {purposes}?',
  tell: 'Usiamo cookie e tecnologie simili per {purposes}, a meno che tu non rifiuti. Puoi rifiutare in qualsiasi momento.',
  silence: ' Non rispondere vale come un sì.',
  'for.functional': 'funzioni aggiuntive',
  'for.social': 'social media',
  'for.analytics': 'statistiche',
  'for.advertising': 'pubblicità',
  comma: ', ',
  and: ' e ',
  companies: ' A {companies} possono arrivare dati sulla tua visita. ',
  others: 'altre {count}',
  gpc: 'Richiesta di opt-out rispettata: {signal}',
  signalled:
    'Il tuo browser invia {signal}: la pubblicità resta disattivata, a meno che non sia tu ad attivarla in «{choose}».',
  contradicted:
    'Il tuo browser ora invia {signal}. In precedenza hai consentito qui cookie e tecnologie simili per {purposes}. Deve valere ancora?',
  google: 'Google usa i dati per personalizzare e misurare gli annunci.',
  only: ' Solo con il tuo consenso, che puoi revocare in qualsiasi momento.',
  outdated: 'Dalla tua ultima risposta è cambiata la nostra informativa sulla privacy o l’elenco dei servizi.',
  'outdated.part':
    'Dalla tua ultima risposta è cambiato qualcosa: l’elenco dei nostri servizi, le loro finalità o il segnale del tuo browser.',
  expired: 'La tua ultima risposta è scaduta.',
  change: 'Dal giorno {date}: {change}',
  rest: 'La domanda riguarda solo ciò che è cambiato.',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  choose: 'Scegli',
  policy: 'Informativa sulla privacy',
  'opt-out': 'Pagine di opt-out',
  'new-tab': '(si apre in una nuova scheda)',
  failed: 'Impossibile caricare le impostazioni. Riprova.',
};
