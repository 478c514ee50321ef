import type { BannerMessages } from '../messages.js';

/** Spanish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies en {site}',
  spoken: 'La elección de cookies está al principio de esta página.',
  ask: '¿Podemos usar cookies y tecnologías similares para {purposes}?',
  tell: 'Usamos cookies y tecnologías similares para {purposes}, salvo que usted lo rechace. Puede rechazarlo en cualquier momento.',
  silence: ' No responder cuenta como un sí.',
  'for.functional': 'funciones adicionales',
  'for.social': 'redes sociales',
  'for.analytics': 'estadísticas',
  'for.advertising': 'publicidad',
  comma: ', ',
  and: ' y ',
  companies: ' Los datos sobre su visita pueden llegar a {companies}. ',
  others: '{count} más',
  gpc: 'Solicitud de exclusión atendida: {signal}',
  signalled: 'Su navegador envía {signal}: la publicidad sigue desactivada, salvo que usted la active en «{choose}».',
  contradicted:
    'Su navegador envía ahora {signal}. Antes permitió aquí cookies y tecnologías similares para {purposes}. ¿Debe seguir siendo válido?',
  google: 'Google usa los datos para personalizar y medir los anuncios.',
  only: ' Solo con su consentimiento, que puede retirar en cualquier momento.',
  outdated: 'Nuestra política de privacidad o la lista de servicios ha cambiado desde su última respuesta.',
  'outdated.part':
    'La lista de nuestros servicios, sus fines o la señal de su navegador han cambiado desde su última respuesta.',
  expired: 'Su última respuesta ha caducado.',
  change: 'A partir del {date}: {change}',
  rest: 'Solo le preguntamos por lo que ha cambiado.',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  choose: 'Elegir',
  policy: 'Política de privacidad',
  'opt-out': 'Páginas de exclusión',
  'new-tab': '(se abre en una pestaña nueva)',
  failed: 'No se ha podido cargar la configuración. Inténtelo de nuevo.',
};
