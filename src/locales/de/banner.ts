import type { BannerMessages } from '../messages.js';

/** German, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies auf {site}',
  spoken: 'Die Cookie-Auswahl steht am Anfang dieser Seite.',
  ask: 'Dürfen wir Cookies und ähnliche Technologien für {purposes} verwenden?',
  tell: 'Wir verwenden Cookies und ähnliche Technologien für {purposes}, sofern Sie dies nicht ablehnen. Ablehnen können Sie jederzeit.',
  silence: ' Wenn Sie nicht antworten, gilt das als Ja.',
  'for.functional': 'zusätzliche Funktionen',
  'for.social': 'soziale Medien',
  'for.analytics': 'Statistik',
  'for.advertising': 'Werbung',
  comma: ', ',
  and: ' und ',
  companies: ' Daten über Ihren Besuch können an {companies} gehen. ',
  others: '{count} weitere',
  gpc: 'Opt-out-Anforderung berücksichtigt: {signal}',
  signalled:
    'Ihr Browser sendet {signal}: Werbung bleibt aus, sofern Sie sie nicht selbst unter „{choose}“ einschalten.',
  contradicted:
    'Ihr Browser sendet jetzt {signal}. Früher haben Sie hier Cookies und ähnliche Technologien für {purposes} erlaubt. Soll das weiterhin gelten?',
  google: 'Google verwendet die Daten, um Werbung zu personalisieren und zu messen.',
  only: ' Nur mit Ihrer Einwilligung, die Sie jederzeit widerrufen können.',
  outdated: 'Seit Ihrer letzten Antwort hat sich unsere Datenschutzerklärung oder die Liste unserer Dienste geändert.',
  'outdated.part':
    'Seit Ihrer letzten Antwort hat sich etwas geändert: die Liste unserer Dienste, deren Zweck oder das Signal Ihres Browsers.',
  expired: 'Ihre letzte Antwort ist abgelaufen.',
  change: 'Ab {date}: {change}',
  rest: 'Wir fragen nur nach dem, was sich geändert hat.',
  accept: 'Alle erlauben',
  reject: 'Alle ablehnen',
  choose: 'Auswählen',
  policy: 'Datenschutzerklärung',
  'opt-out': 'Opt-out-Seiten',
  'new-tab': '(wird in einem neuen Tab geöffnet)',
  failed: 'Die Einstellungen konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.',
};
