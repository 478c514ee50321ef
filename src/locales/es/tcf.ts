import type { TcfMessages } from '../tcfMessages.js';

/** Spanish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Si acepta, [{n} proveedor|{n} proveedores] del Transparency and Consent Framework de IAB Europe [almacena|almacenan] información en su dispositivo o la [lee|leen] en él, como cookies e identificadores del dispositivo, y [trata|tratan] datos personales, como esos identificadores y lo que usted hace en este sitio.',
  'tcf.purposesFor': 'Para qué:',
  'tcf.specialFor': 'Mediante funcionalidades especiales:',
  'tcf.claims':
    'Para una parte de ello, [{n} proveedor se basa|{n} proveedores se basan] en un interés legítimo en lugar de pedir el consentimiento. Puede oponerse a ello.',
  'tcf.scope':
    'Su respuesta vale solo para {site}. Puede cambiarla o retirarla en cualquier momento: vuelva a abrir esta configuración con el enlace que hay en este sitio.',
  'tcf.again':
    'Se lo preguntamos de nuevo porque los proveedores que participan en el marco, o lo que hacen con los datos, han cambiado desde su última respuesta, o porque esa respuesta no los incluía.',
  'tcf.list': 'Proveedores ({n}) y cómo oponerse',
  'tcf.title': 'Opciones según el marco de IAB para la publicidad',
  'tcf.intro':
    '[Este proveedor participa|Estos {n} proveedores participan] en el Transparency and Consent Framework (TCF) de IAB Europe. Se [le|les] comunica lo que está activado aquí. Lo que está desactivado en la configuración de arriba también lo está aquí.',
  'tcf.apart': 'Los servicios de arriba que no aparecen aquí no forman parte del marco.',
  'tcf.limits':
    'Puede decidir sobre finalidades, funcionalidades especiales y proveedores. Sobre las finalidades especiales aquí no se puede decidir, y los proveedores pueden usar funcionalidades especiales para la finalidad especial 1 (seguridad, fraude, errores), sea cual sea su decisión sobre esas funcionalidades.',
  'tcf.objecting':
    'Interés legítimo: algunos proveedores tratan datos personales, como identificadores y lo que usted hace en este sitio, sin pedir el consentimiento. Para oponerse, desactívelo para una finalidad o un proveedor y guarde; la oposición vale solo para {site}. Si el consentimiento está desactivado para un proveedor, esto también lo está.',
  'tcf.noInterest':
    'Algunos proveedores tratarían datos por un interés legítimo, sin consentimiento. Este sitio les transmite una oposición a ello en nombre de todos.',
  'tcf.kept':
    'Sus opciones se guardan en el almacenamiento local de este navegador como «{key}». Son válidas mientras lo sea su respuesta: como máximo {days}.',
  'tcf.consent': 'Consentimiento',
  'tcf.legitimate': 'Interés legítimo',
  'tcf.needs': 'Desactivado mientras esto esté desactivado arriba: {names}',
  'tcf.more': 'Qué significa y quién lo hace',
  'tcf.byVendors': 'Con consentimiento ({n})',
  'tcf.claimedBy': 'Por interés legítimo ({n})',
  'tcf.vendors': 'Proveedores ({n})',
  'tcf.purposes': 'Finalidades',
  'tcf.specialPurposes': 'Finalidades especiales',
  'tcf.features': 'Funcionalidades',
  'tcf.specialFeatures': 'Funcionalidades especiales',
  'tcf.byConsent': 'Finalidades con consentimiento',
  'tcf.byInterest': 'Finalidades por interés legítimo',
  'tcf.count': 'Proveedores con consentimiento: {n}; por interés legítimo: {m}',
  'tcf.data': 'Categorías de datos',
  'tcf.storage': 'Almacenamiento',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'pueden renovarse',
  'tcf.session': 'hasta que se cierre el navegador',
  'tcf.otherStorage': 'distinto de las cookies',
  'tcf.links': 'Más',
  'tcf.privacy': 'Política de privacidad',
  'tcf.interest': 'Su interés legítimo',
  'tcf.devices': 'Qué almacena en los dispositivos',
};
