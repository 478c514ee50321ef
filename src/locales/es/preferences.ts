import type { PreferencesMessages } from '../messages.js';

/** Spanish, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Configuración de cookies',
  intro: 'Decida qué puede usar este sitio. Los interruptores surten efecto al guardar.',
  'decided.at': 'Eligió el {date}.',
  'decided.granted': 'Permitió: {purposes}',
  'decided.denied': 'Rechazó: {purposes}',
  'decided.part': '{purpose} (en parte)',
  'purpose.necessary': 'Necesario',
  'purpose.necessary.description':
    'Aquello que el sitio necesita para funcionar (por ejemplo, recordar esta elección).',
  'purpose.functional': 'Funciones',
  'purpose.functional.description':
    'Vídeos, mapas, protección de formularios contra el correo no deseado y servicios similares de terceros. Si se desactivan, las partes del sitio que los usan pueden faltar o no funcionar.',
  'purpose.social': 'Redes sociales',
  'purpose.social.description':
    'Botones para compartir y publicaciones insertadas. Sus operadores saben qué páginas abre aquí y pueden usarlo para elegir y medir anuncios.',
  'purpose.analytics': 'Estadísticas',
  'purpose.analytics.description': 'Mide cómo se usa el sitio, para poder mejorarlo.',
  'purpose.advertising': 'Publicidad',
  'purpose.advertising.description':
    'Elige los anuncios según lo que usted mira, aquí y en otros sitios, y mide si funcionan.',
  'always-on': 'Siempre activado',
  partly: 'Activados: {count} de {total}',
  details: 'Detalles',
  'details.of': 'detalles sobre {name}',
  'details.none': 'El sitio no ha descrito este servicio.',
  company: 'Empresa',
  formerly: 'Antes',
  controllers: 'Responsable del tratamiento, según la región del visitante',
  controller: '{regions}: {company} ({country})',
  transfers: 'Base para enviar datos al extranjero, según indica el destinatario',
  transfer: 'de: {from}; a: {to}; base: {ground}',
  'transfer.adequacy': 'decisión de adecuación',
  'transfer.privacy-framework': 'Marco de Privacidad de Datos (Data Privacy Framework)',
  'transfer.standard-clauses': 'cláusulas contractuales tipo',
  'region.EEA': 'Espacio Económico Europeo',
  use: 'Para qué lo usa el sitio',
  'use.recipient': 'Qué hace el destinatario con los datos',
  safeguards: 'Cómo los protege el destinatario',
  sends: 'Qué se envía',
  'sends.page': 'dirección de la página, hora y página anterior',
  'sends.interaction': 'clics y desplazamiento',
  'sends.identifier': 'identificadores en cookies, del navegador o publicitarios',
  'sends.address': 'dirección IP y ubicación aproximada',
  'sends.device': 'sistema operativo, navegador, dispositivo, idioma y tamaño de pantalla',
  'sends.commerce': 'compras y registros',
  'sends.click-id': 'identificador del anuncio en el que se hizo clic',
  'sends.user': 'lo que este sitio sabe de usted como usuario o usuaria (por ejemplo, un número de socio)',
  'sends.contact': 'dirección de correo electrónico o número de teléfono, en forma de hash',
  'sends.playback': 'cómo se ve un vídeo',
  'sends.recording': 'grabaciones de lo que se escribe en formularios y de lo que se hace en pantalla',
  cookies: 'Cookies y almacenamiento',
  'cookies.none': 'ninguno',
  'cookies.unknown': 'no comprobado',
  record: 'Su respuesta',
  'record.use':
    'Recuerda lo que elige aquí, para que no se le pregunte en cada página, y demuestra su respuesta. Mientras permita algo, un número aleatorio vincula sus respuestas; si lo rechaza todo, no existe ese número. Safari elimina este registro antes: tras siete días de uso en los que usted no interactúa con este sitio.',
  'record.local': 'almacenamiento local, plazo: {duration}; después se elimina en su próxima visita',
  'record.local.refusal':
    'almacenamiento local, hasta que responda de nuevo: un rechazo sigue vigente también después de este plazo: {duration}',
  'record.receipts':
    'comprobantes de sus últimas respuestas, en el almacenamiento local, eliminados a más tardar con su respuesta; el comprobante de una respuesta que no permite nada, en el almacenamiento de sesión, hasta que se cierre la pestaña',
  'record.queue':
    'respuestas cuyo comprobante está aún por crear o enviar, en el almacenamiento local, hasta que se haga o se haya intentado diez veces',
  'party.first': 'propio',
  'party.third': 'de terceros',
  'kind.cookie': 'cookie',
  'kind.localStorage': 'almacenamiento local',
  'kind.sessionStorage': 'almacenamiento de sesión',
  'kind.database': 'base de datos del navegador',
  'kind.cache': 'caché del navegador',
  kept: '{kind}, {retention}',
  retention: 'plazo de conservación: {duration}',
  'retention.session': 'hasta que se cierre el navegador',
  'retention.persistent': 'sin vencimiento propio',
  'retention.unpublished': 'plazo no publicado por el proveedor',
  'retention.unknown': 'plazo no comprobado',
  'link.privacy': 'Política de privacidad',
  'link.unverified': 'Política de privacidad (dirección no comprobada)',
  'link.company': 'Sitio web de la empresa',
  'link.processing': 'Condiciones del tratamiento de datos',
  'link.terms': 'Condiciones',
  'link.opt-out': 'Página de exclusión',
  'link.external-transmission': 'Transmisión externa',
  checked: 'Comprobado el {date}.',
  'opt-out.effect.use':
    'Para que {company} deje de usar los datos, consulte la página de exclusión de esa empresa. Allí se indica qué abarca y cuánto dura.',
  'opt-out.effect.personalisation':
    'Para detener los anuncios personalizados de {company}, consulte la página de exclusión de esa empresa. Allí se indica qué abarca y cuánto dura.',
  'opt-out.effect.sending':
    'La página de exclusión de {company} ofrece una forma de detener el envío mismo. Allí se indica qué abarca y cuánto dura.',
  'opt-out.effect.other': '{company} ofrece una página de exclusión. Allí se indica qué detiene, dónde y cuánto dura.',
  'opt-out.scope.browser': 'La exclusión vale para este navegador.',
  'opt-out.scope.account': 'La exclusión vale para su cuenta en esa empresa, y hace falta tener una.',
  'opt-out.scope.either':
    'La exclusión vale para su cuenta en esa empresa si ha iniciado sesión; si no, para este navegador.',
  'opt-out.intro':
    'Si rechaza aquí, las páginas de este sitio que abra a partir de entonces no inician estos servicios. Las empresas ofrecen además páginas de exclusión propias. En cada una se indica qué detiene, si vale para este navegador o para una cuenta y cuánto dura.',
  'opt-out.limits':
    'Una exclusión no borra las cookies. La que se guarda en una cookie vale solo para este navegador, termina al borrar esa cookie y puede requerir cookies de terceros.',
  'opt-out.vendors': 'Empresas que se usan en este sitio',
  'opt-out.industry': 'Muchas empresas a la vez',
  browser: 'Las cookies y su navegador',
  'browser.cookie':
    'Una cookie es un texto breve que un sitio web guarda en su navegador. En su próxima visita, el navegador lo envía a los servidores del dominio para el que se guardó, que así reconocen el navegador.',
  'browser.settings':
    'La mayoría de los navegadores pueden aceptar todas las cookies o rechazarlas todas, y algunos pueden avisarle cuando llega una. El menú de ayuda de su navegador indica dónde.',
  'browser.refusal':
    'Si rechaza todas las cookies en el navegador, partes de los sitios web dejan de funcionar, sobre todo aquellas en las que se inicia sesión. Rechazar aquí deja activadas las necesarias.',
  elsewhere:
    'Una empresa que no actúa por cuenta de este sitio trata los datos según su propia política de privacidad. Los sitios a los que enlazamos también siguen sus propias políticas.',
  effect: 'Si se desactiva: {effect}',
  explicit: 'Requiere un sí aparte; «Aceptar todo» no lo activa.',
  'signalled.switch':
    'Su navegador envía {signal}: la publicidad sigue desactivada, salvo que usted la active. «{accept}» no la activa.',
  save: 'Guardar',
  cancel: 'Cancelar',
};
