import type { BannerMessages } from '../messages.js';

/** Latvian, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Sīkdatnes vietnē {site}',
  spoken: 'Sīkdatņu izvēle ir šīs lapas sākumā.',
  ask: 'Vai drīkstam izmantot sīkdatnes un līdzīgas tehnoloģijas šiem mērķiem: {purposes}?',
  tell: 'Ja vien jūs tās nenoraidāt, mēs izmantojam sīkdatnes un līdzīgas tehnoloģijas šiem mērķiem: {purposes}. Noraidīt tās varat jebkurā laikā.',
  silence: ' Ja neatbildat, tas tiek uzskatīts par „jā”.',
  'for.functional': 'papildfunkcijas',
  'for.social': 'sociālie mediji',
  'for.analytics': 'statistika',
  'for.advertising': 'reklāma',
  comma: ', ',
  and: ' un ',
  companies: ' Datus par jūsu apmeklējumu var saņemt {companies}. ',
  others: 'vēl {count}',
  gpc: 'Atteikšanās pieprasījums ievērots: {signal}',
  signalled:
    'Jūsu pārlūks sūta signālu {signal}: reklāma paliek izslēgta, ja vien jūs to neieslēdzat sadaļā „{choose}”.',
  contradicted:
    'Jūsu pārlūks tagad sūta signālu {signal}. Iepriekš jūs šeit atļāvāt sīkdatnes un līdzīgas tehnoloģijas šiem mērķiem: {purposes}. Vai tam joprojām jābūt spēkā?',
  google: 'Google izmanto datus, lai personalizētu reklāmas un mērītu to iedarbību.',
  only: ' Tikai ar jūsu piekrišanu, ko varat atsaukt jebkurā laikā.',
  outdated: 'Kopš jūsu pēdējās atbildes ir mainījusies mūsu privātuma politika vai pakalpojumu saraksts.',
  'outdated.part':
    'Kopš jūsu pēdējās atbildes ir mainījies mūsu pakalpojumu saraksts, pakalpojumu mērķi vai jūsu pārlūka signāls.',
  expired: 'Jūsu pēdējās atbildes termiņš ir beidzies.',
  change: 'Spēkā stāšanās datums: {date}. {change}',
  rest: 'Mēs jautājam tikai par to, kas ir mainījies.',
  accept: 'Pieņemt visu',
  reject: 'Noraidīt visu',
  choose: 'Izvēlēties',
  policy: 'Privātuma politika',
  'opt-out': 'Atteikšanās lapas',
  'new-tab': '(atveras jaunā cilnē)',
  failed: 'Iestatījumus neizdevās ielādēt. Lūdzu, mēģiniet vēlreiz.',
};
