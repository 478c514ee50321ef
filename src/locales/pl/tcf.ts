import type { TcfMessages } from '../tcfMessages.js';

/** Polish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jeśli się zgodzisz, dostawcy uczestniczący w IAB Europe Transparency and Consent Framework (liczba: {n}) przechowują informacje na Twoim urządzeniu lub je tam odczytują, na przykład pliki cookie i identyfikatory urządzenia, i przetwarzają dane osobowe, na przykład te identyfikatory i to, co robisz w tym serwisie.',
  'tcf.purposesFor': 'W jakich celach:',
  'tcf.specialFor': 'Za pomocą funkcji specjalnych:',
  'tcf.claims':
    'Część z tego niektórzy z nich (liczba: {n}) opierają na prawnie uzasadnionym interesie, zamiast prosić o zgodę. Możesz wnieść wobec tego sprzeciw.',
  'tcf.scope':
    'Twoja odpowiedź obowiązuje wyłącznie w serwisie {site}. Możesz ją w każdej chwili zmienić lub wycofać: otwórz te ustawienia ponownie przez link w tym serwisie.',
  'tcf.again':
    'Pytamy ponownie, ponieważ od Twojej ostatniej odpowiedzi zmienili się dostawcy należący do tych ram lub to, co robią z danymi, albo odpowiedź ich nie obejmowała.',
  'tcf.list': 'Dostawcy ({n}) i jak wnieść sprzeciw',
  'tcf.title': 'Wybór według ram IAB dotyczących reklamy',
  'tcf.intro':
    'Ci dostawcy (liczba: {n}) uczestniczą w IAB Europe Transparency and Consent Framework (TCF). Otrzymują informację o tym, co jest tu włączone. Co jest wyłączone w ustawieniach powyżej, jest wyłączone także tutaj.',
  'tcf.apart': 'Usługi powyżej, których tu nie wymieniono, nie należą do tych ram.',
  'tcf.limits':
    'Możesz decydować o celach, funkcjach specjalnych i dostawcach. O celach specjalnych nie można tu decydować, a dostawcy mogą używać funkcji specjalnych w celu specjalnym 1 (bezpieczeństwo, oszustwa, błędy) bez względu na Twój wybór dotyczący tych funkcji.',
  'tcf.objecting':
    'Prawnie uzasadniony interes: niektórzy dostawcy przetwarzają dane osobowe, na przykład identyfikatory i to, co robisz w tym serwisie, bez pytania o zgodę. Aby wnieść sprzeciw, wyłącz to dla celu lub dostawcy i zapisz; sprzeciw obowiązuje wyłącznie w serwisie {site}. Jeśli zgoda dla dostawcy jest wyłączona, to również jest wyłączone.',
  'tcf.noInterest':
    'Niektórzy dostawcy przetwarzaliby dane na podstawie prawnie uzasadnionego interesu, bez zgody. Ten serwis przekazuje sprzeciw wobec tego w imieniu wszystkich.',
  'tcf.kept':
    'Twój wybór jest przechowywany w pamięci lokalnej tej przeglądarki jako „{key}”. Obowiązuje tak długo jak Twoja odpowiedź: najwyżej {days}.',
  'tcf.consent': 'Zgoda',
  'tcf.legitimate': 'Prawnie uzasadniony interes',
  'tcf.needs': 'Wyłączone, dopóki powyżej jest wyłączone: {names}',
  'tcf.more': 'Co to znaczy i kto to robi',
  'tcf.byVendors': 'Za zgodą ({n})',
  'tcf.claimedBy': 'Na podstawie prawnie uzasadnionego interesu ({n})',
  'tcf.vendors': 'Dostawcy ({n})',
  'tcf.purposes': 'Cele',
  'tcf.specialPurposes': 'Cele specjalne',
  'tcf.features': 'Funkcje',
  'tcf.specialFeatures': 'Funkcje specjalne',
  'tcf.byConsent': 'Cele na podstawie zgody',
  'tcf.byInterest': 'Cele na podstawie prawnie uzasadnionego interesu',
  'tcf.count': 'Dostawcy za zgodą: {n}; na podstawie prawnie uzasadnionego interesu: {m}',
  'tcf.data': 'Kategorie danych',
  'tcf.storage': 'Przechowywanie',
  'tcf.cookies': 'pliki cookie',
  'tcf.renewed': 'mogą być odnawiane',
  'tcf.session': 'do zamknięcia przeglądarki',
  'tcf.otherStorage': 'inne niż pliki cookie',
  'tcf.links': 'Więcej',
  'tcf.privacy': 'Polityka prywatności',
  'tcf.interest': 'Prawnie uzasadniony interes dostawcy',
  'tcf.devices': 'Co przechowuje na urządzeniach',
};
