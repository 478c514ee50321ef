import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Norwegian Bokmål, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Personvernerklæringen vår er endret',
  'notice.ahead': 'Personvernerklæringen vår kommer til å endres',
  'notice.stands': 'Svarene dine forblir som de er. Du kan endre dem når som helst.',
  'notice.asks': 'Du blir spurt om dette da.',
  dismiss: 'Lukk',
  settings: 'Innstillinger for informasjonskapsler',
  prevails: 'Hvis språkversjonene av personvernerklæringen vår er ulike, gjelder versjonen på {language}.',
  'prevails.link': 'Personvernerklæring på {language}',
  'prevails.stale':
    'Oversettelsen av personvernerklæringen svarer til versjon {version}; gjeldende versjon er {current}.',
  rights: 'Svaret ditt og rettighetene dine',
  'rights.none': 'Det er ikke noe svar fra deg som gjelder.',
  'rights.when': 'Besvart',
  'rights.policy': 'Versjon av erklæringen',
  'rights.language': 'Vist på',
  'rights.receipt': 'Kvitteringsnummer',
  'rights.change': 'For å endre svaret ditt bruker du bryterne over og lagrer.',
  withdraw: 'Trekk tilbake samtykke',
  withdrawn:
    'Samtykket ditt er trukket tilbake. Sider som du åpner fra nå av, starter ikke tjenestene over, bortsett fra de nødvendige. Det som allerede kjører på denne siden, avsluttes når du laster den inn på nytt eller forlater den.',
  download: 'Last ned kvittering',
  downloaded: 'Nedlastingen av kvitteringen har startet.',
  erase: 'Slett det nettstedets tjenester har lagret',
  erasing: 'Sletter …',
  erased: 'Slettet. Samtykket ditt er trukket tilbake. Hva som er slettet, og hva som ikke kan slettes, står nedenfor.',
  'erased.partly':
    'Samtykket ditt er trukket tilbake, men ikke alt kunne slettes. Fortsatt der: {names}. Lukk de andre fanene til nettstedet, last inn denne siden på nytt og prøv igjen, eller slett nettstedets data i innstillingene i nettleseren din.',
  'erase.what': 'Hva som slettes, og hva som ikke kan slettes',
  'erase.first':
    'Disse oppføringene slettes, så langt denne siden kan nå dem, fra nettstedets informasjonskapsler, lokale lagring og øktlagring, databaser i nettleseren og hurtigbuffere:',
  'erase.left': 'Disse oppføringene slettes ikke av knappen:',
  'erase.server':
    'Informasjonskapsler som bare servere kan lese (HttpOnly), er utenfor rekkevidden til denne siden. For å fjerne også dem sletter du nettstedets informasjonskapsler og data i innstillingene i nettleseren din.',
  'erase.third':
    'Det disse virksomhetene lagrer under sine egne adresser (tredjeparts informasjonskapsler og lagring), er utenfor rekkevidden til nettstedet. Spør virksomheten, eller slett det i innstillingene i nettleseren din.',
  'erase.record':
    'Når du sletter, trekker du også tilbake samtykket ditt. Det blir ikke igjen noen kvittering i denne nettleseren, så last den ned først hvis du vil beholde den. Det som blir igjen, er opplysningen om at du har avvist: Uten den ville du blitt spurt igjen på hver side.',
  'erase.sent': 'Kvitteringer som er sendt til nettstedet, blir værende der. Nedenfor kan du be om at de slettes.',
  'requests.intro': 'Du kan be nettstedet om følgende. Nettstedet må kanskje kontrollere hvem du er.',
  'requests.receipt': 'Nummeret på kvitteringen din fylles inn for deg.',
  'requests.contact':
    'For å gjøre det henvender du deg til kontakten nedenfor. Hvis du har en kvittering, oppgir du nummeret på den.',
  'requests.fee': 'Gebyr: {fee}',
  'requests.limits': 'Hva som ikke kan slettes: {limits}',
  'requests.free': 'Det er gratis å trekke tilbake, laste ned og slette på denne siden.',
  'request.purpose': 'Fortell meg hva opplysningene mine brukes til',
  'request.disclosure': 'En kopi av opplysningene mine',
  'request.correction': 'Rett opplysningene mine',
  'request.addition': 'Legg til opplysninger som mangler',
  'request.deletion': 'Fjern opplysninger som er feil',
  'request.suspension': 'Slutt å bruke opplysningene mine',
  'request.provision': 'Slutt å gi opplysningene mine til andre',
  'request.erasure': 'Slett opplysningene mine',
  'request.restriction': 'Begrens behandlingen av opplysningene mine',
  'request.review': 'La et menneske gå gjennom en avgjørelse tatt av en datamaskin',
  authority: 'Du kan klage til',
  policy: 'Personvernerklæring',
  'policy.version': 'Versjon',
  'policy.from': 'Gjelder fra',
  'policy.revisedAt': 'Sist endret',
  'policy.changes': 'Endringer',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Forespørsel: {request}\nKvittering: {receipt}\n',
};
