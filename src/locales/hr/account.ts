import type { AccountMessages } from '../messages.js';

/** Croatian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Prijavljeni ste: vaš se odgovor čuva uz vaš račun i vrijedi i na drugim vašim uređajima na kojima se prijavite. ',
  'account.taken': 'Ovaj odgovor dolazi s vašeg računa. Možete ga ovdje promijeniti; tada će na računu biti novi.',
  'account.kept':
    'lokalna pohrana, dok vrijedi vaš odgovor: da ste obaviješteni o čuvanju odgovora uz vaš račun ili da ovaj uređaj čuva vlastite odgovore',
};
