import type { ContactMessages } from '../messages.js';

/** Czech, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Kontakt',
  'contact.name': 'Společnost',
  'contact.department': 'Za osobní údaje odpovídá',
  'contact.address': 'Adresa',
  'contact.email': 'E-mail',
  'contact.tel': 'Telefon',
  'contact.form': 'Kontaktní formulář',
  'contact.dpo': 'Pověřenec pro ochranu osobních údajů',
  mail: 'Volbou cookies se nepřihlašujete k odběru žádných e-mailů.',
  'mail.link': 'Zrušit nebo obnovit odběr našich e-mailů',
  requests: 'Žádosti tomuto webu',
  'requests.refusal': 'Tento web může žádost odmítnout. Důvody: {grounds}',
  'requests.notified': 'Pokud vaši žádost odmítne, oznámí vám to.',
  'requests.review':
    'Pokud o vás rozhodl pouze počítač, můžete požádat, aby rozhodnutí přezkoumal člověk, vyjádřit svůj názor a rozhodnutí napadnout.',
};
