import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Icelandic, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Persónuverndarstefna okkar hefur breyst',
  'notice.ahead': 'Persónuverndarstefna okkar mun breytast',
  'notice.stands': 'Svör þín standa óbreytt. Þú getur breytt þeim hvenær sem er.',
  'notice.asks': 'Þú færð þá spurningu um þetta.',
  dismiss: 'Loka',
  settings: 'Stillingar fyrir vafrakökur',
  prevails: 'Ef munur er á persónuverndarstefnu okkar eftir tungumálum gildir þessi útgáfa: {language}.',
  'prevails.link': 'Persónuverndarstefna ({language})',
  'prevails.stale': 'Þýðing persónuverndarstefnunnar er af útgáfu {version}; núgildandi útgáfa er {current}.',
  rights: 'Svar þitt og réttindi þín',
  'rights.none': 'Ekkert svar frá þér er í gildi.',
  'rights.when': 'Svarað',
  'rights.policy': 'Útgáfa stefnunnar',
  'rights.language': 'Tungumál birtingar',
  'rights.receipt': 'Kvittunarnúmer',
  'rights.change': 'Til að breyta svari þínu skaltu nota rofana hér að ofan og vista.',
  withdraw: 'Draga samþykki til baka',
  withdrawn:
    'Samþykki þitt hefur verið dregið til baka. Þjónusturnar hér að ofan, aðrar en þær nauðsynlegu, ræsast ekki á síðum sem þú opnar héðan í frá. Það sem er þegar í gangi á þessari síðu hættir þegar þú endurhleður hana eða yfirgefur.',
  download: 'Sækja kvittun',
  downloaded: 'Byrjað er að sækja kvittunina.',
  erase: 'Eyða því sem þjónustur þessa vefs geymdu',
  erasing: 'Eyði …',
  erased:
    'Eytt. Samþykki þitt hefur verið dregið til baka. Hér að neðan kemur fram hverju var eytt og hverju er ekki hægt að eyða.',
  'erased.partly':
    'Samþykki þitt hefur verið dregið til baka en ekki var hægt að eyða öllu. Enn til staðar: {names}. Lokaðu öðrum flipum þessa vefs, endurhladdu þessa síðu og reyndu aftur, eða eyddu gögnum þessa vefs í stillingum vafrans þíns.',
  'erase.what': 'Hverju er eytt og hverju er ekki hægt að eyða',
  'erase.first':
    'Þessum færslum er eytt, að því marki sem þessi síða nær til þeirra, úr vafrakökum, staðbundinni geymslu og lotugeymslu, gagnagrunnum í vafra og skyndiminnum þessa vefs:',
  'erase.left': 'Þessum færslum eyðir hnappurinn ekki:',
  'erase.server':
    'Vafrakökur sem aðeins netþjónar geta lesið (HttpOnly) eru utan seilingar þessarar síðu. Til að fjarlægja þær líka skaltu eyða vafrakökum og gögnum þessa vefs í stillingum vafrans þíns.',
  'erase.third':
    'Það sem þessi fyrirtæki geyma undir eigin veffangi (vafrakökur og geymsla þriðja aðila) er utan seilingar þessa vefs. Leitaðu til fyrirtækisins eða eyddu því í stillingum vafrans þíns.',
  'erase.record':
    'Þegar þú eyðir dregur þú líka samþykki þitt til baka. Engin kvittun verður eftir í þessum vafra, svo sæktu hana fyrst ef þú vilt eiga hana. Það sem verður eftir er skráning um að þú hafnaðir: án hennar fengirðu spurninguna aftur á hverri síðu.',
  'erase.sent':
    'Kvittanir sem voru sendar þessum vef eru áfram þar. Hér að neðan geturðu óskað eftir að þeim verði eytt.',
  'requests.intro': 'Þú getur beðið þennan vef um eftirfarandi. Hann gæti þurft að ganga úr skugga um hver þú ert.',
  'requests.receipt': 'Númer kvittunarinnar er fyllt út fyrir þig.',
  'requests.contact':
    'Hafðu til þess samband við tengiliðinn hér að neðan. Ef þú ert með kvittun skaltu gefa upp númer hennar.',
  'requests.fee': 'Gjald: {fee}',
  'requests.limits': 'Hverju er ekki hægt að eyða: {limits}',
  'requests.free': 'Það kostar ekkert að draga til baka, sækja og eyða á þessari síðu.',
  'request.purpose': 'Segja mér til hvers gögn mín eru notuð',
  'request.disclosure': 'Afrit af gögnum mínum',
  'request.correction': 'Leiðrétta gögn mín',
  'request.addition': 'Bæta við gögnum sem vantar',
  'request.deletion': 'Eyða gögnum sem eru röng',
  'request.suspension': 'Hætta að nota gögn mín',
  'request.provision': 'Hætta að láta aðra fá gögn mín',
  'request.erasure': 'Eyða gögnum mínum',
  'request.restriction': 'Takmarka vinnslu gagna minna',
  'request.review': 'Láta manneskju fara yfir ákvörðun tölvu',
  authority: 'Þú getur lagt fram kvörtun hjá',
  policy: 'Persónuverndarstefna',
  'policy.version': 'Útgáfa',
  'policy.from': 'Í gildi frá',
  'policy.revisedAt': 'Síðast breytt',
  'policy.changes': 'Breytingar',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Beiðni: {request}\nKvittun: {receipt}\n',
};
