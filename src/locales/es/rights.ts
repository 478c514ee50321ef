import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Spanish, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Nuestra política de privacidad ha cambiado',
  'notice.ahead': 'Nuestra política de privacidad va a cambiar',
  'notice.stands': 'Sus respuestas se mantienen como están. Puede cambiarlas en cualquier momento.',
  'notice.asks': 'Se le preguntará entonces por ello.',
  dismiss: 'Cerrar',
  settings: 'Configuración de cookies',
  prevails: 'Si nuestra política de privacidad difiere entre idiomas, prevalece la versión en {language}.',
  'prevails.link': 'Política de privacidad en {language}',
  'prevails.stale':
    'La traducción de la política de privacidad corresponde a la versión {version}; la versión actual es {current}.',
  rights: 'Su respuesta y sus derechos',
  'rights.none': 'No hay ninguna respuesta suya vigente.',
  'rights.when': 'Respondió el',
  'rights.policy': 'Versión de la política',
  'rights.language': 'Se mostró en',
  'rights.receipt': 'Número de comprobante',
  'rights.change': 'Para cambiar su respuesta, use los interruptores de arriba y guarde.',
  withdraw: 'Retirar el consentimiento',
  withdrawn:
    'Su consentimiento se ha retirado. Las páginas que abra a partir de ahora no inician los servicios de arriba, excepto los necesarios. Lo que ya se ejecuta en esta página terminará cuando la recargue o salga de ella.',
  download: 'Descargar el comprobante',
  downloaded: 'La descarga del comprobante ha empezado.',
  erase: 'Borrar lo que guardaron los servicios de este sitio',
  erasing: 'Borrando…',
  erased: 'Borrado. Su consentimiento se ha retirado. Abajo se indica qué se ha borrado y qué no se puede borrar.',
  'erased.partly':
    'Su consentimiento se ha retirado, pero no se ha podido borrar todo. Queda: {names}. Cierre las demás pestañas de este sitio, recargue esta página e inténtelo de nuevo, o borre los datos de este sitio en la configuración de su navegador.',
  'erase.what': 'Qué se borra y qué no se puede borrar',
  'erase.first':
    'Estas entradas se borran, hasta donde esta página puede llegar a ellas, de las cookies, el almacenamiento local y de sesión, las bases de datos y las cachés que este sitio tiene en el navegador:',
  'erase.left': 'El botón no borra estas entradas:',
  'erase.server':
    'Las cookies que solo pueden leer los servidores (HttpOnly) están fuera del alcance de esta página. Para eliminarlas también, borre las cookies y los datos de este sitio en la configuración de su navegador.',
  'erase.third':
    'Lo que estas empresas conservan bajo sus propias direcciones (cookies y almacenamiento de terceros) está fuera del alcance de este sitio. Diríjase a la empresa o bórrelo en la configuración de su navegador.',
  'erase.record':
    'Al borrar, también se retira su consentimiento. En este navegador no queda ningún comprobante: descárguelo antes si quiere conservarlo. Lo que queda es el registro de su rechazo: sin él, se le volvería a preguntar en cada página.',
  'erase.sent': 'Los comprobantes que se enviaron a este sitio permanecen allí. Abajo puede solicitar su supresión.',
  'requests.intro': 'Puede pedir a este sitio lo siguiente. Es posible que tenga que comprobar quién es usted.',
  'requests.receipt': 'El número de su comprobante ya va incluido.',
  'requests.contact':
    'Para ello, diríjase al contacto que figura más abajo. Si tiene un comprobante, indique su número.',
  'requests.fee': 'Tarifa: {fee}',
  'requests.limits': 'Lo que no se puede suprimir: {limits}',
  'requests.free': 'Retirar, descargar y borrar en esta página es gratuito.',
  'request.purpose': 'Informarme de para qué se usan mis datos',
  'request.disclosure': 'Una copia de mis datos',
  'request.correction': 'Rectificar mis datos',
  'request.addition': 'Añadir los datos que faltan',
  'request.deletion': 'Eliminar datos incorrectos',
  'request.suspension': 'Dejar de usar mis datos',
  'request.provision': 'Dejar de facilitar mis datos a otros',
  'request.erasure': 'Suprimir mis datos',
  'request.restriction': 'Limitar el tratamiento de mis datos',
  'request.review': 'Que una persona revise una decisión tomada por un sistema informático',
  authority: 'Autoridad ante la que puede presentar una reclamación',
  policy: 'Política de privacidad',
  'policy.version': 'Versión',
  'policy.from': 'En vigor a partir del',
  'policy.revisedAt': 'Última revisión el',
  'policy.changes': 'Cambios',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Solicitud: {request}\nComprobante: {receipt}\n',
};
