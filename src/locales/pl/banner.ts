import type { BannerMessages } from '../messages.js';

/** Polish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Pliki cookie – {site}',
  spoken: 'Wybór dotyczący plików cookie jest na początku tej strony.',
  ask: 'Czy możemy używać plików cookie i podobnych technologii w tych celach: {purposes}?',
  tell: 'Jeśli nie odmówisz, używamy plików cookie i podobnych technologii w tych celach: {purposes}. Odmówić możesz w każdej chwili.',
  silence: ' Brak odpowiedzi oznacza „tak”.',
  'for.functional': 'dodatkowe funkcje',
  'for.social': 'media społecznościowe',
  'for.analytics': 'statystyka',
  'for.advertising': 'reklama',
  comma: ', ',
  and: ' i ',
  companies: ' Dane o wizycie mogą otrzymać: {companies}. ',
  others: 'jeszcze {count}',
  gpc: 'Żądanie rezygnacji uwzględnione: {signal}',
  signalled:
    'Twoja przeglądarka wysyła sygnał {signal}: reklama pozostaje wyłączona, chyba że samodzielnie ją włączysz pod przyciskiem „{choose}”.',
  contradicted:
    'Twoja przeglądarka wysyła teraz sygnał {signal}. Twoja wcześniejsza zgoda dotyczy tu plików cookie i podobnych technologii w tych celach: {purposes}. Czy ma nadal obowiązywać?',
  google: 'Google używa danych do personalizacji i pomiaru reklam.',
  only: ' Tylko za Twoją zgodą, którą możesz wycofać w każdej chwili.',
  outdated: 'Od Twojej ostatniej odpowiedzi zmieniła się nasza polityka prywatności lub lista usług.',
  'outdated.part':
    'Od Twojej ostatniej odpowiedzi zmieniła się nasza lista usług, ich przeznaczenie lub sygnał Twojej przeglądarki.',
  expired: 'Twoja ostatnia odpowiedź straciła ważność.',
  change: 'Od {date}: {change}',
  rest: 'Pytamy tylko o to, co się zmieniło.',
  accept: 'Akceptuj wszystkie',
  reject: 'Odrzuć wszystkie',
  choose: 'Wybierz',
  policy: 'Polityka prywatności',
  'opt-out': 'Strony rezygnacji',
  'new-tab': '(otwiera się w nowej karcie)',
  failed: 'Nie udało się wczytać ustawień. Spróbuj ponownie.',
};
