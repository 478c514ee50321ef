import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Catalan, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'La nostra política de privacitat ha canviat',
  'notice.ahead': 'La nostra política de privacitat canviarà',
  'notice.stands': 'Les vostres respostes es mantenen com estan. Podeu canviar-les en qualsevol moment.',
  'notice.asks': 'Llavors se us preguntarà sobre això.',
  dismiss: 'Tanca',
  settings: 'Configuració de galetes',
  prevails: 'Si la nostra política de privacitat difereix entre llengües, preval la versió en {language}.',
  'prevails.link': 'Política de privacitat en {language}',
  'prevails.stale':
    'La traducció de la política de privacitat correspon a la versió {version}; la versió actual és {current}.',
  rights: 'La vostra resposta i els vostres drets',
  'rights.none': 'No hi ha cap resposta vostra vigent.',
  'rights.when': 'Data de la resposta',
  'rights.policy': 'Versió de la política',
  'rights.language': 'Es va mostrar en',
  'rights.receipt': 'Número de comprovant',
  'rights.change': 'Per canviar la vostra resposta, feu servir els interruptors de dalt i deseu.',
  withdraw: 'Retira el consentiment',
  withdrawn:
    'El vostre consentiment s’ha retirat. Les pàgines que obriu a partir d’ara no inicien els serveis de dalt, llevat dels necessaris. El que ja s’executa en aquesta pàgina s’acaba quan la torneu a carregar o en sortiu.',
  download: 'Baixa el comprovant',
  downloaded: 'La baixada del comprovant ha començat.',
  erase: 'Esborra el que han desat els serveis d’aquest web',
  erasing: 'S’està esborrant…',
  erased: 'Esborrat. El vostre consentiment s’ha retirat. A sota s’indica què s’ha esborrat i què no es pot esborrar.',
  'erased.partly':
    'El vostre consentiment s’ha retirat, però no s’ha pogut esborrar tot. Encara hi ha: {names}. Tanqueu les altres pestanyes d’aquest web, torneu a carregar aquesta pàgina i torneu-ho a provar, o esborreu les dades d’aquest web a la configuració del vostre navegador.',
  'erase.what': 'Què s’esborra i què no es pot esborrar',
  'erase.first':
    'Aquestes entrades s’esborren, fins on aquesta pàgina hi pot arribar, de les galetes, l’emmagatzematge local i de sessió, les bases de dades del navegador i les memòries cau d’aquest web:',
  'erase.left': 'El botó no esborra aquestes entrades:',
  'erase.server':
    'Les galetes que només poden llegir els servidors (HttpOnly) són fora de l’abast d’aquesta pàgina. Per eliminar-les també, esborreu les galetes i les dades d’aquest web a la configuració del vostre navegador.',
  'erase.third':
    'El que aquestes empreses conserven sota les seves pròpies adreces (galetes i emmagatzematge de tercers) és fora de l’abast d’aquest web. Adreceu-vos a l’empresa o esborreu-ho a la configuració del vostre navegador.',
  'erase.record':
    'En esborrar, també es retira el vostre consentiment. En aquest navegador no queda cap comprovant: baixeu-lo abans si el voleu conservar. El que queda és el registre del vostre rebuig: sense aquest registre, se us tornaria a preguntar a cada pàgina.',
  'erase.sent': 'Els comprovants que es van enviar a aquest web hi queden. A sota podeu sol·licitar-ne la supressió.',
  'requests.intro': 'Podeu demanar a aquest web el següent. És possible que hagi de comprovar qui sou.',
  'requests.receipt': 'El número del vostre comprovant ja hi va inclòs.',
  'requests.contact':
    'Per fer-ho, adreceu-vos al contacte que figura més avall. Si teniu un comprovant, indiqueu-ne el número.',
  'requests.fee': 'Tarifa: {fee}',
  'requests.limits': 'El que no es pot suprimir: {limits}',
  'requests.free': 'Retirar, baixar i esborrar en aquesta pàgina és gratuït.',
  'request.purpose': 'Informar-me de per a què s’utilitzen les meves dades',
  'request.disclosure': 'Una còpia de les meves dades',
  'request.correction': 'Rectificar les meves dades',
  'request.addition': 'Afegir les dades que falten',
  'request.deletion': 'Eliminar dades incorrectes',
  'request.suspension': 'Deixar d’utilitzar les meves dades',
  'request.provision': 'Deixar de facilitar les meves dades a altres',
  'request.erasure': 'Suprimir les meves dades',
  'request.restriction': 'Limitar el tractament de les meves dades',
  'request.review': 'Que una persona revisi una decisió presa per un sistema informàtic',
  authority: 'Autoritat davant la qual podeu presentar una reclamació',
  policy: 'Política de privacitat',
  'policy.version': 'Versió',
  'policy.from': 'Entrada en vigor',
  'policy.revisedAt': 'Última revisió',
  'policy.changes': 'Canvis',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Sol·licitud: {request}\nComprovant: {receipt}\n',
};
