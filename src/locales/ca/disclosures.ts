import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Catalan, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'aquest web',
  'tell.tabs': 'Els enllaços a altres empreses s’obren en una pestanya nova.',
  'tell.cookie': 'Què és una galeta?',
  'tell.personal':
    'En aquest web, les adreces IP i els identificadors que hi ha en galetes es consideren dades personals.',
  'tell.impersonal':
    'En aquest web, els identificadors que hi ha en galetes no es consideren per si sols dades personals.',
  'tell.choices': 'Les vostres eleccions',
  'tell.unanswered': 'Encara no heu triat.',
  'tell.change': 'Veure o canviar les vostres eleccions',
  'tell.services': 'Galetes i serveis, per finalitat',
  'tell.without': 'Si es desactiva: {effect}',
  'tell.unused': 'Aquest web no indica cap servei per a aquesta finalitat.',
  'tell.choice': 'La vostra elecció',
  'tell.formerly': 'Abans: {names}',
  'tell.allowed': 'Ho heu permès.',
  'tell.refused': 'Ho heu rebutjat.',
  'tell.on': 'Activat. No respondre compta com un sí; podeu rebutjar-ho.',
  'tell.off': 'Desactivat, tret que ho permeteu.',
  'tell.barred':
    'Desactivat: a l’edat que consta de vós en aquest web, la llei no us deixa permetre-ho pel vostre compte.',
  'tell.country': 'País',
  'tell.role': 'Per compte de qui',
  'tell.processor': 'El destinatari tracta les dades per compte d’aquest web.',
  'tell.first': 'Galetes i emmagatzematge d’aquest web',
  'tell.third': 'Galetes i emmagatzematge de tercers',
  'tell.access.own': 'Es desa al domini d’aquest web; ho poden llegir els scripts que s’executen a les seves pàgines.',
  'tell.access.domain':
    'La galeta es desa per a {domain}: la poden llegir tots els webs d’aquest domini i els scripts que s’executen a les seves pàgines. La resta es desa al domini d’aquest web; la poden llegir els scripts que s’executen a les seves pàgines.',
  'tell.access.first':
    'Es desen al domini d’aquest web; els scripts que s’executen a les seves pàgines, també els de l’empresa {company}, els poden llegir.',
  'tell.access.third':
    'Es desen en un domini de l’empresa {company}, que els pot llegir. Aquest web no els pot llegir ni esborrar.',
  'tell.links': 'Enllaços',
  'tell.opt-out': 'Exclusió (opt-out)',
  'tell.refusal':
    'Si ho rebutgeu aquí, les pàgines d’aquest web que obriu a partir de llavors no inicien el servei. Si l’adreça d’un dels seus fitxers figura en el codi font d’una pàgina, és possible que el vostre navegador demani igualment aquest fitxer: llavors el servei rep la vostra adreça IP, el tipus de navegador, l’adreça d’aquest web i les galetes del seu propi domini.',
  'tell.abroad': 'Les empreses indicades aquí es troben en aquests països o regions: {countries}',
  'tell.automatic': 'El que es recull automàticament',
  'tell.automatic.about':
    'Amb cada pàgina, el servidor d’aquest web i el de cada empresa de la qual es carrega contingut reben del vostre navegador el següent:',
  'tell.automatic.address': 'l’adreça IP i el número de port',
  'tell.automatic.page': 'la pàgina que es demana, quan, i la pàgina que hi ha portat',
  'tell.automatic.cookies': 'les galetes desades per al domini d’aquest servidor',
  'tell.automatic.device': 'el navegador, el sistema operatiu, el tipus de dispositiu i la llengua',
  'tell.automatic.limits':
    'Els navegadors ho envien per si mateixos, de manera que cap elecció en aquesta pàgina no ho pot impedir per a aquest web. Les altres empreses ho reben quan es carrega el seu contingut.',
  'tell.browser': 'Les galetes i la configuració del vostre navegador',
  'tell.browser.choose': 'La majoria de navegadors us permeten triar:',
  'tell.browser.all': 'acceptar totes les galetes',
  'tell.browser.none': 'rebutjar totes les galetes',
  'tell.browser.ask': 'rebre un avís quan arribi una galeta (no tots els navegadors ho ofereixen)',
  'tell.browser.pages': 'On trobar la configuració',
  'tell.browser.yours': '{name} (el navegador que sembla que utilitzeu)',
  'tell.browser.other': 'Si utilitzeu un altre navegador, consulteu-ne el menú d’ajuda.',
  'tell.notice': 'Serveis de publicitat i historial de les vostres visites',
  'tell.notice.use':
    'Per a la distribució d’anuncis, aquest web utilitza serveis d’aquestes empreses ({companies}), que mitjançant galetes i identificadors publicitaris poden obtenir i utilitzar l’historial de les vostres visites i accions.',
  'tell.notice.policy': 'Cada empresa tracta aquesta informació segons la seva pròpia política de privacitat.',
  'tell.notice.opt-out':
    'A les pàgines d’exclusió de les empreses podeu aturar l’ús d’aquesta informació per a la distribució d’anuncis. En cadascuna s’indica què abasta (aquest navegador o un compte) i quant dura.',
  'tell.notice.stop':
    'A la configuració de galetes d’aquest web podeu aturar la recollida mitjançant aquests serveis. A la configuració del vostre navegador es poden rebutjar les galetes.',
  'tell.sources': 'Informació d’altres fonts',
  'tell.communications': 'Anàlisi de missatges',
  'tell.erasure': 'El que no es pot suprimir',
  'tell.authorities': 'Comunicació a les autoritats',
  'tell.hosting': 'On s’allotja aquest web',
  'tell.more': 'Més informació',
  'tell.external': 'Transmissió externa',
  'tell.external.about':
    'Les pàgines d’aquest web contenen programes que fan que el vostre navegador enviï informació als serveis següents.',
  'tell.external.none':
    'Cap dels serveis que indica aquest web no fa que el vostre navegador enviï informació a una altra empresa.',
  'tell.external.sends': 'Informació enviada',
  'tell.external.recipient': 'Destinatari',
  'tell.external.when': 'Quan s’envia',
  'tell.sent.always': 'Quan obriu una pàgina que utilitza el servei.',
  'tell.sent.allowed': 'Quan obriu una pàgina que utilitza el servei. Ho heu permès.',
  'tell.sent.refused': 'Les pàgines que heu obert des que ho vau rebutjar no inicien el servei.',
  'tell.sent.on': 'Quan obriu una pàgina que utilitza el servei, tret que ho rebutgeu. No respondre compta com un sí.',
  'tell.sent.off': 'Quan ho hàgiu permès. Fins llavors, les pàgines d’aquest web no inicien el servei.',
  'tell.external.revised': 'Última revisió: {date}.',
  'tell.external.checked': 'Les dades sobre aquests serveis es van comprovar en aquesta data o després: {date}.',
  'tell.external.without': 'Si es desactiva',
  'tell.external.exempt': 'Com ho classifica aquest web',
  'tell.exempt.necessary': 'Informació necessària perquè la pàgina funcioni.',
  'tell.exempt.first-party-id': 'Un identificador que aquest web ha assignat i que s’envia a aquest web.',
  'tell.exempt.consented': 'Informació que s’envia després que hi hàgiu donat la vostra conformitat.',
  'tell.exempt.opt-out': 'Informació l’enviament de la qual podeu aturar de la manera descrita aquí.',
};
