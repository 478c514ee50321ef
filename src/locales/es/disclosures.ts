import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Spanish, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'este sitio',
  'tell.tabs': 'Los enlaces a otras empresas se abren en una pestaña nueva.',
  'tell.cookie': '¿Qué es una cookie?',
  'tell.personal':
    'En este sitio, las direcciones IP y los identificadores contenidos en cookies se consideran datos personales.',
  'tell.impersonal':
    'En este sitio, los identificadores contenidos en cookies no se consideran por sí solos datos personales.',
  'tell.choices': 'Sus elecciones',
  'tell.unanswered': 'Todavía no ha elegido.',
  'tell.change': 'Ver o cambiar sus elecciones',
  'tell.services': 'Cookies y servicios, por finalidad',
  'tell.without': 'Si se desactiva: {effect}',
  'tell.unused': 'Este sitio no indica ningún servicio para esta finalidad.',
  'tell.choice': 'Su elección',
  'tell.formerly': 'Antes: {names}',
  'tell.allowed': 'Usted lo ha permitido.',
  'tell.refused': 'Usted lo ha rechazado.',
  'tell.on': 'Activado. No responder cuenta como un sí; puede rechazarlo.',
  'tell.off': 'Desactivado, salvo que usted lo permita.',
  'tell.barred':
    'Desactivado: a la edad que consta en este sitio sobre usted, la ley no le deja permitirlo por su cuenta.',
  'tell.country': 'País',
  'tell.role': 'Por cuenta de quién',
  'tell.processor': 'El destinatario trata los datos por cuenta de este sitio.',
  'tell.first': 'Cookies y almacenamiento propios',
  'tell.third': 'Cookies y almacenamiento de terceros',
  'tell.access.own': 'Se guarda en el dominio de este sitio; pueden leerlo los scripts que se ejecutan en sus páginas.',
  'tell.access.domain':
    'La cookie se guarda para {domain}: pueden leerla todos los sitios de ese dominio y los scripts que se ejecutan en sus páginas. El resto se guarda en el dominio de este sitio; pueden leerlo los scripts que se ejecutan en sus páginas.',
  'tell.access.first':
    'Se guardan en el dominio de este sitio; pueden leerlos los scripts que se ejecutan en sus páginas (entre ellos, los de {company}).',
  'tell.access.third':
    'Se guardan en un dominio de {company}, y esta empresa puede leerlos. Este sitio no puede leerlos ni borrarlos.',
  'tell.links': 'Enlaces',
  'tell.opt-out': 'Exclusión (opt-out)',
  'tell.refusal':
    'Si lo rechaza aquí, las páginas de este sitio que abra a partir de entonces no inician el servicio. Si la dirección de uno de sus archivos figura en el código fuente de una página, es posible que su navegador pida ese archivo de todos modos: el servicio recibe entonces su dirección IP, el tipo de navegador, la dirección de este sitio y las cookies del dominio del propio servicio.',
  'tell.abroad': 'Las empresas indicadas aquí se encuentran en estos países o regiones: {countries}',
  'tell.automatic': 'Lo que se recoge automáticamente',
  'tell.automatic.about':
    'Con cada página, el servidor de este sitio y el de cada empresa cuyo contenido se carga reciben de su navegador lo siguiente:',
  'tell.automatic.address': 'la dirección IP y el número de puerto',
  'tell.automatic.page': 'la página que se pide, cuándo, y la página que llevó a ella',
  'tell.automatic.cookies': 'las cookies guardadas para el dominio de ese servidor',
  'tell.automatic.device': 'el navegador, el sistema operativo, el tipo de dispositivo y el idioma',
  'tell.automatic.limits':
    'Los navegadores lo envían por sí mismos, de modo que ninguna elección en esta página puede impedirlo para este sitio. Las demás empresas lo reciben cuando se carga su contenido.',
  'tell.browser': 'Las cookies y la configuración de su navegador',
  'tell.browser.choose': 'La mayoría de los navegadores le permiten elegir:',
  'tell.browser.all': 'aceptar todas las cookies',
  'tell.browser.none': 'rechazar todas las cookies',
  'tell.browser.ask': 'recibir un aviso cuando llegue una cookie (no todos los navegadores lo ofrecen)',
  'tell.browser.pages': 'Dónde encontrar la configuración',
  'tell.browser.yours': '{name} (el navegador que usted parece usar)',
  'tell.browser.other': 'Si usa otro navegador, consulte su menú de ayuda.',
  'tell.notice': 'Servicios de publicidad e historial de sus visitas',
  'tell.notice.use':
    'Este sitio usa servicios de {companies} para la distribución de anuncios. Mediante cookies e identificadores publicitarios, allí se puede obtener y usar el historial de sus visitas y acciones.',
  'tell.notice.policy': 'Cada empresa trata esta información según su propia política de privacidad.',
  'tell.notice.opt-out':
    'En las páginas de exclusión de las empresas puede detener el uso de esta información para la distribución de anuncios. En cada una se indica qué abarca (este navegador o una cuenta) y cuánto dura.',
  'tell.notice.stop':
    'En la configuración de cookies de este sitio puede detener la recogida mediante estos servicios. En la configuración de su navegador se pueden rechazar las cookies.',
  'tell.sources': 'Información de otras fuentes',
  'tell.communications': 'Análisis de mensajes',
  'tell.erasure': 'Lo que no se puede suprimir',
  'tell.authorities': 'Comunicación a las autoridades',
  'tell.hosting': 'Dónde se aloja este sitio',
  'tell.more': 'Más información',
  'tell.external': 'Transmisión externa',
  'tell.external.about':
    'Las páginas de este sitio contienen programas que hacen que su navegador envíe información a los siguientes servicios.',
  'tell.external.none':
    'Ninguno de los servicios que indica este sitio hace que su navegador envíe información a otra empresa.',
  'tell.external.sends': 'Información enviada',
  'tell.external.recipient': 'Destinatario',
  'tell.external.when': 'Cuándo se envía',
  'tell.sent.always': 'Cuando abre una página que usa el servicio.',
  'tell.sent.allowed': 'Cuando abre una página que usa el servicio. Usted lo ha permitido.',
  'tell.sent.refused': 'Las páginas que ha abierto desde que lo rechazó no inician el servicio.',
  'tell.sent.on':
    'Cuando abre una página que usa el servicio, salvo que usted lo rechace. No responder cuenta como un sí.',
  'tell.sent.off': 'Una vez que usted lo permita. Hasta entonces, las páginas de este sitio no inician el servicio.',
  'tell.external.revised': 'Última revisión: {date}.',
  'tell.external.checked': 'Los datos sobre estos servicios se comprobaron en esta fecha o después: {date}.',
  'tell.external.without': 'Si se desactiva',
  'tell.external.exempt': 'Cómo lo clasifica este sitio',
  'tell.exempt.necessary': 'Información necesaria para que la página funcione.',
  'tell.exempt.first-party-id': 'Un identificador que este sitio ha asignado y que se envía a este sitio.',
  'tell.exempt.consented': 'Información que se envía después de que usted haya dado su conformidad.',
  'tell.exempt.opt-out': 'Información cuyo envío puede detener de la forma descrita aquí.',
};
