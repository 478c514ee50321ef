import type { ContactMessages } from '../messages.js';

/** Swedish, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Kontakt',
  'contact.name': 'Företag',
  'contact.department': 'Ansvarig för frågor om personuppgifter',
  'contact.address': 'Adress',
  'contact.email': 'E-post',
  'contact.tel': 'Telefon',
  'contact.form': 'Kontaktformulär',
  'contact.dpo': 'Dataskyddsombud',
  mail: 'Dina val om kakor innebär ingen prenumeration på e-post.',
  'mail.link': 'Avsluta eller återuppta e-post från oss',
  requests: 'Begäranden till webbplatsen',
  'requests.refusal': 'Webbplatsen kan avslå en begäran. Skäl: {grounds}',
  'requests.notified': 'Om den avslår din begäran meddelar den dig det.',
  'requests.review':
    'Om en dator ensam har fattat ett beslut om dig kan du begära att en människa prövar det, framföra din syn på saken och bestrida beslutet.',
};
