import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Polish, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Nasza polityka prywatności się zmieniła',
  'notice.ahead': 'Nasza polityka prywatności się zmieni',
  'notice.stands': 'Twoje odpowiedzi pozostają bez zmian. Możesz je zmienić w każdej chwili.',
  'notice.asks': 'Wtedy o to zapytamy.',
  dismiss: 'Zamknij',
  settings: 'Ustawienia plików cookie',
  prevails: 'Jeśli wersje językowe naszej polityki prywatności się różnią, rozstrzyga wersja w tym języku: {language}.',
  'prevails.link': 'Polityka prywatności (język: {language})',
  'prevails.stale': 'Przetłumaczona jest wersja {version} polityki prywatności; aktualna wersja to {current}.',
  rights: 'Twoja odpowiedź i Twoje prawa',
  'rights.none': 'Nie obowiązuje żadna Twoja odpowiedź.',
  'rights.when': 'Data odpowiedzi',
  'rights.policy': 'Wersja polityki',
  'rights.language': 'Język wyświetlenia',
  'rights.receipt': 'Numer potwierdzenia',
  'rights.change': 'Aby zmienić odpowiedź, użyj przełączników powyżej i zapisz.',
  withdraw: 'Wycofaj zgodę',
  withdrawn:
    'Twoja zgoda jest wycofana. Strony, które od teraz otworzysz, nie uruchomią powyższych usług oprócz niezbędnych. To, co już działa na tej stronie, skończy się, gdy wczytasz ją ponownie lub ją opuścisz.',
  download: 'Pobierz potwierdzenie',
  downloaded: 'Rozpoczęto pobieranie potwierdzenia.',
  erase: 'Usuń to, co zapisały usługi tego serwisu',
  erasing: 'Trwa usuwanie…',
  erased: 'Usunięto. Twoja zgoda jest wycofana. Poniżej podano, co usunięto i czego nie można usunąć.',
  'erased.partly':
    'Twoja zgoda jest wycofana, ale nie wszystko udało się usunąć. Pozostało: {names}. Zamknij inne karty tego serwisu, wczytaj tę stronę ponownie i spróbuj jeszcze raz albo usuń dane tego serwisu w ustawieniach przeglądarki.',
  'erase.what': 'Co zostanie usunięte, a czego nie można usunąć',
  'erase.first':
    'Te wpisy, o ile ta strona ma do nich dostęp, zostaną usunięte z plików cookie, pamięci lokalnej i pamięci sesji, baz danych przeglądarki i pamięci podręcznych tego serwisu:',
  'erase.left': 'Tych wpisów przycisk nie usuwa:',
  'erase.server':
    'Pliki cookie, które mogą odczytać tylko serwery (HttpOnly), są poza zasięgiem tej strony. Aby usunąć także je, usuń pliki cookie i dane tego serwisu w ustawieniach przeglądarki.',
  'erase.third':
    'To, co te firmy przechowują pod własnymi adresami (pliki cookie i pamięć w domenie innej firmy), jest poza zasięgiem tego serwisu. Zwróć się do danej firmy albo usuń to w ustawieniach przeglądarki.',
  'erase.record':
    'Usunięcie oznacza też wycofanie Twojej zgody. W tej przeglądarce nie pozostanie żadne potwierdzenie, więc najpierw je pobierz, jeśli chcesz je zachować. Pozostanie zapis Twojej odmowy: bez niego pytanie wracałoby na każdej stronie.',
  'erase.sent': 'Potwierdzenia wysłane do tego serwisu tam pozostają. O ich usunięcie możesz wnioskować poniżej.',
  'requests.intro': 'Do tego serwisu możesz złożyć następujące wnioski. Serwis może musieć sprawdzić, kim jesteś.',
  'requests.receipt': 'Numer Twojego potwierdzenia jest wpisywany za Ciebie.',
  'requests.contact':
    'W tym celu skorzystaj z danych kontaktowych poniżej. Jeśli masz potwierdzenie, podaj jego numer.',
  'requests.fee': 'Opłata: {fee}',
  'requests.limits': 'Czego nie można usunąć: {limits}',
  'requests.free': 'Wycofanie, pobranie i usunięcie na tej stronie jest bezpłatne.',
  'request.purpose': 'Informacja, do czego używane są moje dane',
  'request.disclosure': 'Kopia moich danych',
  'request.correction': 'Sprostowanie moich danych',
  'request.addition': 'Uzupełnienie brakujących danych',
  'request.deletion': 'Usunięcie błędnych danych',
  'request.suspension': 'Zaprzestanie używania moich danych',
  'request.provision': 'Zaprzestanie przekazywania moich danych innym',
  'request.erasure': 'Usunięcie moich danych',
  'request.restriction': 'Ograniczenie przetwarzania moich danych',
  'request.review': 'Sprawdzenie przez człowieka decyzji komputera',
  authority: 'Skargę możesz wnieść do tego organu',
  policy: 'Polityka prywatności',
  'policy.version': 'Wersja',
  'policy.from': 'Obowiązuje od',
  'policy.revisedAt': 'Ostatnia zmiana',
  'policy.changes': 'Zmiany',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Wniosek: {request}\nPotwierdzenie: {receipt}\n',
};
