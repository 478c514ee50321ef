import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Dutch, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Onze privacyverklaring is gewijzigd',
  'notice.ahead': 'Onze privacyverklaring wordt gewijzigd',
  'notice.stands': 'Uw antwoorden blijven zoals ze zijn. U kunt ze op elk moment wijzigen.',
  'notice.asks': 'Hierover krijgt u dan een vraag.',
  dismiss: 'Sluiten',
  settings: 'Cookie-instellingen',
  prevails: 'Als onze privacyverklaring per taal verschilt, gaat de versie in deze taal voor: {language}.',
  'prevails.link': 'Privacyverklaring ({language})',
  'prevails.stale': 'De vertaling van de privacyverklaring is van versie {version}; de huidige versie is {current}.',
  rights: 'Uw antwoord en uw rechten',
  'rights.none': 'Er is geen antwoord van u van kracht.',
  'rights.when': 'Beantwoord op',
  'rights.policy': 'Versie van de verklaring',
  'rights.language': 'Weergavetaal',
  'rights.receipt': 'Nummer van het bewijs',
  'rights.change': 'Om uw antwoord te wijzigen, gebruikt u de schakelaars hierboven en slaat u op.',
  withdraw: 'Toestemming intrekken',
  withdrawn:
    'Uw toestemming is ingetrokken. Pagina’s die u vanaf nu opent, starten de diensten hierboven niet, behalve de noodzakelijke. Wat op deze pagina al draait, stopt wanneer u de pagina opnieuw laadt of verlaat.',
  download: 'Bewijs downloaden',
  downloaded: 'Het downloaden van het bewijs is begonnen.',
  erase: 'Wissen wat de diensten van deze site hebben opgeslagen',
  erasing: 'Bezig met wissen…',
  erased: 'Gewist. Uw toestemming is ingetrokken. Wat is gewist en wat niet kan worden gewist, staat hieronder.',
  'erased.partly':
    'Uw toestemming is ingetrokken, maar niet alles kon worden gewist. Er is nog: {names}. Sluit de andere tabbladen van deze site, laad deze pagina opnieuw en probeer het nog eens, of verwijder de gegevens van deze site in de instellingen van uw browser.',
  'erase.what': 'Wat wordt gewist en wat niet kan worden gewist',
  'erase.first':
    'Deze gegevens worden, voor zover deze pagina erbij kan, gewist uit de cookies, de lokale opslag en sessieopslag, de browserdatabases en de caches van deze site:',
  'erase.left': 'Deze gegevens worden niet door de knop gewist:',
  'erase.server':
    'Cookies die alleen servers kunnen lezen (HttpOnly), zijn buiten bereik van deze pagina. Om ook die te verwijderen, verwijdert u de cookies en sitegegevens van deze site in de instellingen van uw browser.',
  'erase.third':
    'Wat deze bedrijven onder hun eigen adressen bewaren (cookies en opslag van derden), is buiten bereik van deze site. Vraag het aan het bedrijf of verwijder het in de instellingen van uw browser.',
  'erase.record':
    'Met wissen trekt u ook uw toestemming in. Er blijft geen bewijs in deze browser; download het eerst als u het wilt bewaren. Wat blijft, is de vastlegging dat u hebt geweigerd: zonder die zou het u op elke pagina opnieuw worden gevraagd.',
  'erase.sent':
    'Bewijzen die naar deze site zijn verstuurd, blijven daar. U kunt hieronder om wissing ervan verzoeken.',
  'requests.intro': 'U kunt deze site om het volgende verzoeken. De site moet mogelijk nagaan wie u bent.',
  'requests.receipt': 'Het nummer van uw bewijs wordt voor u ingevuld.',
  'requests.contact':
    'Neem daarvoor contact op via de gegevens hieronder. Hebt u een bewijs, vermeld dan het nummer ervan.',
  'requests.fee': 'Kosten: {fee}',
  'requests.limits': 'Wat niet kan worden gewist: {limits}',
  'requests.free': 'Intrekken, downloaden en wissen op deze pagina is gratis.',
  'request.purpose': 'Mij laten weten waarvoor mijn gegevens worden gebruikt',
  'request.disclosure': 'Een kopie van mijn gegevens',
  'request.correction': 'Mijn gegevens rectificeren',
  'request.addition': 'Ontbrekende gegevens aanvullen',
  'request.deletion': 'Onjuiste gegevens verwijderen',
  'request.suspension': 'Mijn gegevens niet meer gebruiken',
  'request.provision': 'Mijn gegevens niet meer aan anderen geven',
  'request.erasure': 'Mijn gegevens wissen',
  'request.restriction': 'De verwerking van mijn gegevens beperken',
  'request.review': 'Een besluit van een computer door een mens laten bekijken',
  authority: 'U kunt een klacht indienen bij',
  policy: 'Privacyverklaring',
  'policy.version': 'Versie',
  'policy.from': 'Van kracht vanaf',
  'policy.revisedAt': 'Laatst herzien op',
  'policy.changes': 'Wijzigingen',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Verzoek: {request}\nBewijs: {receipt}\n',
};
