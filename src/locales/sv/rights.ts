import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Swedish, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Vår integritetspolicy har ändrats',
  'notice.ahead': 'Vår integritetspolicy kommer att ändras',
  'notice.stands': 'Dina svar står kvar som de är. Du kan ändra dem när som helst.',
  'notice.asks': 'Du får en fråga om det då.',
  dismiss: 'Stäng',
  settings: 'Inställningar för kakor',
  prevails: 'Om vår integritetspolicy skiljer sig mellan språken gäller versionen på {language}.',
  'prevails.link': 'Integritetspolicy på {language}',
  'prevails.stale':
    'Översättningen av integritetspolicyn är av version {version}; den aktuella versionen är {current}.',
  rights: 'Ditt svar och dina rättigheter',
  'rights.none': 'Det finns inget svar från dig som gäller.',
  'rights.when': 'Besvarat den',
  'rights.policy': 'Version av policyn',
  'rights.language': 'Visades på',
  'rights.receipt': 'Kvittonummer',
  'rights.change': 'Ändra ditt svar med reglagen ovan och spara.',
  withdraw: 'Återkalla samtycke',
  withdrawn:
    'Ditt samtycke är återkallat. Sidor som du öppnar från och med nu startar inte tjänsterna ovan, utom de nödvändiga. Det som redan körs på den här sidan upphör när du laddar om eller lämnar den.',
  download: 'Ladda ned kvittot',
  downloaded: 'Nedladdningen av kvittot har startat.',
  erase: 'Radera det som webbplatsens tjänster har sparat',
  erasing: 'Raderar …',
  erased: 'Raderat. Ditt samtycke är återkallat. Vad som har raderats, och vad som inte kan raderas, står nedan.',
  'erased.partly':
    'Ditt samtycke är återkallat, men allt kunde inte raderas. Kvar finns: {names}. Stäng webbplatsens andra flikar, ladda om den här sidan och försök igen, eller radera webbplatsens data i inställningarna i din webbläsare.',
  'erase.what': 'Vad som raderas, och vad som inte kan raderas',
  'erase.first':
    'De här posterna raderas, så långt den här sidan kan nå dem, från webbplatsens kakor, lokala lagring och sessionslagring, databaser i webbläsaren och cacheminnen:',
  'erase.left': 'De här posterna raderas inte av knappen:',
  'erase.server':
    'Kakor som bara servrar kan läsa (HttpOnly) kan den här sidan inte nå. För att ta bort även dem, radera webbplatsens kakor och data i inställningarna i din webbläsare.',
  'erase.third':
    'Det som de här företagen sparar under sina egna adresser (tredjepartskakor och tredjepartslagring) kan webbplatsen inte nå. Fråga företaget, eller radera det i inställningarna i din webbläsare.',
  'erase.record':
    'När du raderar återkallar du också ditt samtycke. Inget kvitto blir kvar i den här webbläsaren, så ladda ned det först om du vill ha det kvar. Det som blir kvar är uppgiften om att du har nekat: utan den skulle du få frågan igen på varje sida.',
  'erase.sent': 'Kvitton som har skickats till webbplatsen blir kvar där. Nedan kan du begära att de raderas.',
  'requests.intro': 'Du kan begära följande av webbplatsen. Den kan behöva kontrollera vem du är.',
  'requests.receipt': 'Numret på ditt kvitto fylls i åt dig.',
  'requests.contact': 'Vänd dig till kontakten nedan för att göra det. Om du har ett kvitto, ange dess nummer.',
  'requests.fee': 'Avgift: {fee}',
  'requests.limits': 'Vad som inte kan raderas: {limits}',
  'requests.free': 'Att återkalla, ladda ned och radera på den här sidan är gratis.',
  'request.purpose': 'Tala om vad mina uppgifter används till',
  'request.disclosure': 'En kopia av mina uppgifter',
  'request.correction': 'Rätta mina uppgifter',
  'request.addition': 'Lägg till uppgifter som saknas',
  'request.deletion': 'Ta bort uppgifter som är fel',
  'request.suspension': 'Sluta använda mina uppgifter',
  'request.provision': 'Sluta lämna mina uppgifter till andra',
  'request.erasure': 'Radera mina uppgifter',
  'request.restriction': 'Begränsa behandlingen av mina uppgifter',
  'request.review': 'Låt en människa pröva ett beslut av en dator',
  authority: 'Du kan lämna in ett klagomål till',
  policy: 'Integritetspolicy',
  'policy.version': 'Version',
  'policy.from': 'Gäller från och med',
  'policy.revisedAt': 'Senast ändrad den',
  'policy.changes': 'Ändringar',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Begäran: {request}\nKvitto: {receipt}\n',
};
