import type { BannerMessages } from '../messages.js';

/** Catalan, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Galetes a {site}',
  spoken: 'L’elecció de galetes és al principi d’aquesta pàgina.',
  ask: 'Podem utilitzar galetes i tecnologies similars per a {purposes}?',
  tell: 'Utilitzem galetes i tecnologies similars per a {purposes}, tret que ho rebutgeu. Podeu rebutjar-ho en qualsevol moment.',
  silence: ' No respondre compta com un sí.',
  'for.functional': 'funcions addicionals',
  'for.social': 'xarxes socials',
  'for.analytics': 'estadístiques',
  'for.advertising': 'publicitat',
  comma: ', ',
  and: ' i ',
  companies: ' Les dades sobre la vostra visita poden arribar a {companies}. ',
  others: '{count} més',
  gpc: 'Sol·licitud d’exclusió atesa: {signal}',
  signalled:
    'El vostre navegador envia {signal}: la publicitat continua desactivada, tret que l’activeu vós a «{choose}».',
  contradicted:
    'El vostre navegador ara envia {signal}. Abans vau permetre aquí galetes i tecnologies similars per a {purposes}. Ha de continuar sent vàlid?',
  google: 'Google utilitza les dades per personalitzar i mesurar els anuncis.',
  only: ' Només amb el vostre consentiment, que podeu retirar en qualsevol moment.',
  outdated: 'La nostra política de privacitat o la llista de serveis ha canviat des de la vostra última resposta.',
  'outdated.part':
    'La llista dels nostres serveis, les seves finalitats o el senyal del vostre navegador han canviat des de la vostra última resposta.',
  expired: 'La vostra última resposta ha caducat.',
  change: 'Des d’aquesta data ({date}): {change}',
  rest: 'Només us preguntem pel que ha canviat.',
  accept: 'Accepta-ho tot',
  reject: 'Rebutja-ho tot',
  choose: 'Tria',
  policy: 'Política de privacitat',
  'opt-out': 'Pàgines d’exclusió',
  'new-tab': '(s’obre en una pestanya nova)',
  failed: 'No s’ha pogut carregar la configuració. Torneu-ho a provar.',
};
