import type { DutyMessages } from '../messages.js';

/** Spanish, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (sus opciones de privacidad)',
  honored: 'Opt-Out Request Honored (solicitud de exclusión atendida)',
  sale: 'Venta y uso compartido de datos personales, y publicidad basada en ellos',
  'sale.on': 'Activado en este navegador. Para excluirse, desactívelo y guarde.',
  'sale.partly': 'Activado en parte en este navegador. Para excluirse de todo, desactívelo y guarde.',
  'sale.off': 'Desactivado en este navegador.',
  beyond:
    'Los datos también se pueden vender o compartir por otros medios distintos de las cookies. Puede pedir a este sitio:',
  'beyond.sale': 'No vender ni compartir mis datos personales (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Limitar el uso de mis datos personales sensibles (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Lo que pueda llegar a {companies} se puede vincular allí con usted como persona, por ejemplo mediante su cuenta o su dirección de correo electrónico. ',
  'identified.note': 'El destinatario puede vincularlo con usted como persona. Lo que recibe se indica más abajo.',
  abroad: 'Datos que salen al extranjero',
  'abroad.countries': 'Las empresas indicadas aquí se encuentran en estos países o regiones: {countries}',
  'abroad.law':
    'Cómo protege allí la ley los datos personales (Personal Information Protection Commission, en japonés)',
  'exempt.statistics':
    'Solo cuenta cómo se usa este sitio, para poder mejorarlo. No requiere consentimiento. Puede oponerse gratuitamente: desactívelo y guarde.',
  'exempt.appearance':
    'Solo conserva el aspecto que este sitio debe tener para usted. No requiere consentimiento. Puede oponerse gratuitamente: desactívelo y guarde.',
  barred: 'Desactivado: a la edad que consta en este sitio sobre usted, la ley no le deja permitirlo por su cuenta.',
};
