import type { ContactMessages } from '../messages.js';

/** Spanish, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Contacto',
  'contact.name': 'Empresa',
  'contact.department': 'A cargo de los datos personales',
  'contact.address': 'Dirección',
  'contact.email': 'Correo electrónico',
  'contact.tel': 'Teléfono',
  'contact.form': 'Formulario de contacto',
  'contact.dpo': 'Delegado de protección de datos',
  mail: 'Lo que elija sobre las cookies no le suscribe a ningún correo electrónico.',
  'mail.link': 'Dejar de recibir nuestros correos o volver a recibirlos',
  requests: 'Solicitudes a este sitio',
  'requests.refusal': 'Este sitio puede denegar una solicitud. Motivos: {grounds}',
  'requests.notified': 'Si deniega su solicitud, se lo comunica.',
  'requests.review':
    'Cuando un sistema informático haya tomado por sí solo una decisión sobre usted, puede pedir que la revise una persona, expresar su punto de vista e impugnar la decisión.',
};
