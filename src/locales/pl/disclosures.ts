import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Polish, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'ten serwis',
  'tell.tabs': 'Linki do innych firm otwierają się w nowej karcie.',
  'tell.cookie': 'Czym jest plik cookie?',
  'tell.personal': 'W tym serwisie identyfikatory w plikach cookie i adresy IP są uznawane za dane osobowe.',
  'tell.impersonal': 'W tym serwisie identyfikatory w plikach cookie same w sobie nie są uznawane za dane osobowe.',
  'tell.choices': 'Twój wybór',
  'tell.unanswered': 'Wybór nie został jeszcze dokonany.',
  'tell.change': 'Zobacz lub zmień swój wybór',
  'tell.services': 'Pliki cookie i usługi według celu',
  'tell.without': 'Jeśli wyłączone: {effect}',
  'tell.unused': 'Ten serwis nie podaje żadnej usługi w tym celu.',
  'tell.choice': 'Twój wybór',
  'tell.formerly': 'Dawniej: {names}',
  'tell.allowed': 'Twoja odpowiedź: zgoda.',
  'tell.refused': 'Twoja odpowiedź: odmowa.',
  'tell.on': 'Włączone. Brak odpowiedzi oznacza „tak”; możesz odmówić.',
  'tell.off': 'Wyłączone, chyba że na to zezwolisz.',
  'tell.barred':
    'Wyłączone: w wieku, jaki ten serwis ma dla Ciebie podany, prawo nie pozwala Ci samodzielnie na to zezwolić.',
  'tell.country': 'Kraj',
  'tell.role': 'W czyim imieniu',
  'tell.processor': 'Odbiorca przetwarza dane w imieniu tego serwisu.',
  'tell.first': 'Pliki cookie i pamięć w domenie serwisu',
  'tell.third': 'Pliki cookie i pamięć w domenie innej firmy',
  'tell.access.own': 'Przechowywane w domenie tego serwisu; mogą to odczytać skrypty działające na jego stronach.',
  'tell.access.domain':
    'Plik cookie jest przechowywany dla domeny {domain}: mogą go odczytać wszystkie serwisy w tej domenie i skrypty działające na ich stronach. Pozostałe dane są przechowywane w domenie tego serwisu; mogą je odczytać skrypty działające na jego stronach.',
  'tell.access.first':
    'Przechowywane w domenie tego serwisu; skrypty działające na jego stronach, w tym skrypty firmy {company}, mogą je odczytać.',
  'tell.access.third':
    'Przechowywane w domenie firmy {company}, która może je odczytać. Ten serwis nie może ich ani odczytać, ani usunąć.',
  'tell.links': 'Linki',
  'tell.opt-out': 'Rezygnacja',
  'tell.refusal':
    'Jeśli tu odmówisz, strony tego serwisu, które potem otworzysz, nie uruchomią tej usługi. Jeśli w kodzie źródłowym strony jest adres jednego z jej plików, Twoja przeglądarka może mimo to zażądać tego pliku: usługa otrzymuje wtedy Twój adres IP, rodzaj przeglądarki, adres tego serwisu i pliki cookie własnej domeny.',
  'tell.abroad': 'Wymienione tu firmy znajdują się w tych krajach lub regionach: {countries}',
  'tell.automatic': 'Co jest zbierane automatycznie',
  'tell.automatic.about':
    'Przy każdej stronie serwer tego serwisu i serwer każdej firmy, której treści są wczytywane, otrzymują od Twojej przeglądarki:',
  'tell.automatic.address': 'adres IP i numer portu',
  'tell.automatic.page': 'żądaną stronę, czas i stronę, która do niej prowadziła',
  'tell.automatic.cookies': 'pliki cookie zapisane dla domeny tego serwera',
  'tell.automatic.device': 'przeglądarkę, system operacyjny, rodzaj urządzenia i język',
  'tell.automatic.limits':
    'Przeglądarki wysyłają to same, dlatego żaden wybór na tej stronie nie może tego zatrzymać wobec tego serwisu. Inne firmy otrzymują to, gdy wczytywane są ich treści.',
  'tell.browser': 'Pliki cookie a ustawienia Twojej przeglądarki',
  'tell.browser.choose': 'Większość przeglądarek pozwala wybrać:',
  'tell.browser.all': 'akceptowanie wszystkich plików cookie',
  'tell.browser.none': 'odrzucanie wszystkich plików cookie',
  'tell.browser.ask': 'powiadamianie o otrzymaniu pliku cookie (nie każda przeglądarka to ma)',
  'tell.browser.pages': 'Gdzie znaleźć ustawienia',
  'tell.browser.yours': '{name} (przeglądarka, której prawdopodobnie używasz)',
  'tell.browser.other': 'Jeśli używasz innej przeglądarki, zajrzyj do jej menu Pomoc.',
  'tell.notice': 'Usługi reklamowe a historia Twoich wizyt',
  'tell.notice.use':
    'Ten serwis korzysta z usług firm dostarczających reklamy ({companies}). Za pomocą plików cookie i identyfikatorów reklamowych firmy te mogą pozyskiwać i wykorzystywać historię Twoich wizyt i działań.',
  'tell.notice.policy': 'Każda firma przetwarza te informacje zgodnie z własną polityką prywatności.',
  'tell.notice.opt-out':
    'Wykorzystywanie tych informacji do dostarczania reklam możesz zatrzymać na stronach rezygnacji tych firm. Podano tam, czego każda z nich dotyczy (tej przeglądarki czy konta) i jak długo obowiązuje.',
  'tell.notice.stop':
    'W ustawieniach plików cookie tego serwisu możesz zatrzymać zbieranie danych przez te usługi. W ustawieniach przeglądarki można odrzucać pliki cookie.',
  'tell.sources': 'Informacje z innych źródeł',
  'tell.communications': 'Analiza wiadomości',
  'tell.erasure': 'Czego nie można usunąć',
  'tell.authorities': 'Ujawnianie organom',
  'tell.hosting': 'Gdzie ten serwis jest hostowany',
  'tell.more': 'Dodatkowe informacje',
  'tell.external': 'Przesyłanie na zewnątrz',
  'tell.external.about':
    'Na stronach tego serwisu są programy, które sprawiają, że Twoja przeglądarka wysyła informacje do następujących usług.',
  'tell.external.none':
    'Żadna z usług podanych przez ten serwis nie sprawia, że Twoja przeglądarka wysyła informacje do innej firmy.',
  'tell.external.sends': 'Wysyłane informacje',
  'tell.external.recipient': 'Odbiorca',
  'tell.external.when': 'Kiedy są wysyłane',
  'tell.sent.always': 'Gdy otwierasz stronę, która korzysta z tej usługi.',
  'tell.sent.allowed': 'Gdy otwierasz stronę, która korzysta z tej usługi. Twoja odpowiedź: zgoda.',
  'tell.sent.refused': 'Strony otwarte po Twojej odmowie nie uruchamiają tej usługi.',
  'tell.sent.on':
    'Gdy otwierasz stronę, która korzysta z tej usługi, chyba że odmówisz. Brak odpowiedzi oznacza „tak”.',
  'tell.sent.off': 'Gdy na to zezwolisz. Do tego czasu strony tego serwisu nie uruchamiają tej usługi.',
  'tell.external.revised': 'Ostatnia zmiana: {date}.',
  'tell.external.checked': 'Informacje o tych usługach sprawdzono {date} lub później.',
  'tell.external.without': 'Jeśli wyłączone',
  'tell.external.exempt': 'Jak klasyfikuje to ten serwis',
  'tell.exempt.necessary': 'Informacje potrzebne do działania strony.',
  'tell.exempt.first-party-id': 'Identyfikator, który nadał ten serwis i który jest wysyłany do tego serwisu.',
  'tell.exempt.consented': 'Informacje, które są wysyłane po wyrażeniu przez Ciebie zgody.',
  'tell.exempt.opt-out': 'Informacje, których wysyłanie możesz zatrzymać w opisany tu sposób.',
};
