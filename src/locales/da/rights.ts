import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Danish, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Vores privatlivspolitik er ændret',
  'notice.ahead': 'Vores privatlivspolitik bliver ændret',
  'notice.stands': 'Dine svar forbliver, som de er. Du kan ændre dem når som helst.',
  'notice.asks': 'Du bliver spurgt om dette til den tid.',
  dismiss: 'Luk',
  settings: 'Cookieindstillinger',
  prevails: 'Hvis sprogversionerne af vores privatlivspolitik er forskellige, gælder versionen på {language}.',
  'prevails.link': 'Privatlivspolitik på {language}',
  'prevails.stale':
    'Oversættelsen af privatlivspolitikken svarer til version {version}; den gældende version er {current}.',
  rights: 'Dit svar og dine rettigheder',
  'rights.none': 'Der er ikke noget svar fra dig, der gælder.',
  'rights.when': 'Besvaret den',
  'rights.policy': 'Version af politikken',
  'rights.language': 'Vist på',
  'rights.receipt': 'Kvitteringsnummer',
  'rights.change': 'Brug kontakterne ovenfor til at ændre dit svar, og gem.',
  withdraw: 'Træk samtykke tilbage',
  withdrawn:
    'Dit samtykke er trukket tilbage. Sider, som du åbner fra nu af, starter ikke tjenesterne ovenfor, bortset fra de nødvendige. Det, der allerede kører på denne side, stopper, når du genindlæser eller forlader den.',
  download: 'Hent kvittering',
  downloaded: 'Hentningen af kvitteringen er begyndt.',
  erase: 'Slet det, som webstedets tjenester har gemt',
  erasing: 'Sletter …',
  erased: 'Slettet. Dit samtykke er trukket tilbage. Hvad der er slettet, og hvad der ikke kan slettes, står nedenfor.',
  'erased.partly':
    'Dit samtykke er trukket tilbage, men ikke alt kunne slettes. Tilbage er: {names}. Luk webstedets andre faner, genindlæs denne side, og prøv igen, eller slet webstedets data i indstillingerne i din browser.',
  'erase.what': 'Hvad der slettes, og hvad der ikke kan slettes',
  'erase.first':
    'Disse poster slettes, så vidt denne side kan nå dem, fra webstedets cookies, lokale lagring og sessionslagring, browserdatabaser og cacher:',
  'erase.left': 'Disse poster slettes ikke af knappen:',
  'erase.server':
    'Cookies, som kun servere kan læse (HttpOnly), er uden for denne sides rækkevidde. Hvis også de skal fjernes, så slet webstedets cookies og data i indstillingerne i din browser.',
  'erase.third':
    'Det, som disse virksomheder gemmer under deres egne adresser (tredjepartscookies og -lagring), er uden for webstedets rækkevidde. Spørg virksomheden, eller slet det i indstillingerne i din browser.',
  'erase.record':
    'Når du sletter, trækker du også dit samtykke tilbage. Der bliver ingen kvittering tilbage i denne browser, så hent den først, hvis du vil beholde den. Tilbage bliver oplysningen om, at du har afvist: Uden den ville du blive spurgt igen på hver side.',
  'erase.sent': 'Kvitteringer, der er sendt til webstedet, bliver dér. Du kan anmode om at få dem slettet nedenfor.',
  'requests.intro': 'Du kan anmode webstedet om følgende. Det kan være nødt til at kontrollere, hvem du er.',
  'requests.receipt': 'Nummeret på din kvittering udfyldes for dig.',
  'requests.contact':
    'Henvend dig til kontakten nedenfor for at gøre det. Hvis du har en kvittering, så oplys dens nummer.',
  'requests.fee': 'Gebyr: {fee}',
  'requests.limits': 'Hvad der ikke kan slettes: {limits}',
  'requests.free': 'Det er gratis at trække tilbage, hente og slette på denne side.',
  'request.purpose': 'Fortæl mig, hvad mine oplysninger bruges til',
  'request.disclosure': 'En kopi af mine oplysninger',
  'request.correction': 'Berigtig mine oplysninger',
  'request.addition': 'Tilføj manglende oplysninger',
  'request.deletion': 'Fjern oplysninger, der er forkerte',
  'request.suspension': 'Hold op med at bruge mine oplysninger',
  'request.provision': 'Hold op med at give mine oplysninger til andre',
  'request.erasure': 'Slet mine oplysninger',
  'request.restriction': 'Begræns behandlingen af mine oplysninger',
  'request.review': 'Lad et menneske gennemgå en afgørelse truffet af en computer',
  authority: 'Du kan indgive en klage til',
  policy: 'Privatlivspolitik',
  'policy.version': 'Version',
  'policy.from': 'Gælder fra',
  'policy.revisedAt': 'Senest ændret den',
  'policy.changes': 'Ændringer',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Anmodning: {request}\nKvittering: {receipt}\n',
};
