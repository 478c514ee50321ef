import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Dutch, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'deze site',
  'tell.tabs': 'Links naar andere bedrijven openen in een nieuw tabblad.',
  'tell.cookie': 'Wat is een cookie?',
  'tell.personal': 'Op deze site gelden IP-adressen en identificatiecodes in cookies als persoonsgegevens.',
  'tell.impersonal': 'Op deze site gelden identificatiecodes in cookies op zichzelf niet als persoonsgegevens.',
  'tell.choices': 'Uw keuzes',
  'tell.unanswered': 'U hebt nog niet gekozen.',
  'tell.change': 'Uw keuzes bekijken of wijzigen',
  'tell.services': 'Cookies en diensten, per doel',
  'tell.without': 'Als het uit staat: {effect}',
  'tell.unused': 'Deze site vermeldt hiervoor geen dienst.',
  'tell.choice': 'Uw keuze',
  'tell.formerly': 'Voorheen: {names}',
  'tell.allowed': 'U hebt het toegestaan.',
  'tell.refused': 'U hebt het geweigerd.',
  'tell.on': 'Aan. Niet antwoorden geldt als ja; u kunt het weigeren.',
  'tell.off': 'Uit, tenzij u het toestaat.',
  'tell.barred': 'Uit: op de leeftijd die deze site van u heeft, mag u dit volgens de wet niet zelf toestaan.',
  'tell.country': 'Land',
  'tell.role': 'Namens wie',
  'tell.processor': 'De ontvanger verwerkt de gegevens namens deze site.',
  'tell.first': 'Cookies en opslag van de site zelf',
  'tell.third': 'Cookies en opslag van derden',
  'tell.access.own':
    'Opgeslagen op het domein van deze site; scripts die op de pagina’s ervan draaien, kunnen het lezen.',
  'tell.access.domain':
    'De cookie is opgeslagen voor {domain}: elke site onder dat domein en scripts die op de pagina’s daarvan draaien, kunnen hem lezen. De rest is opgeslagen op het domein van deze site; scripts die op de pagina’s ervan draaien, kunnen die lezen.',
  'tell.access.first':
    'Opgeslagen op het domein van deze site; scripts die op de pagina’s ervan draaien, waaronder die van {company}, kunnen ze lezen.',
  'tell.access.third':
    'Opgeslagen op een domein van {company}; dat bedrijf kan ze lezen. Deze site kan ze niet lezen en niet verwijderen.',
  'tell.links': 'Links',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Als u hier weigert, starten pagina’s van deze site die u daarna opent de dienst niet. Staat het adres van een bestand van de dienst in de broncode van een pagina, dan kan uw browser dat bestand toch opvragen: de dienst ontvangt dan uw IP-adres, het soort browser, het adres van deze site en de cookies van zijn eigen domein.',
  'tell.abroad': 'De hier vermelde bedrijven bevinden zich in deze landen of regio’s: {countries}',
  'tell.automatic': 'Wat automatisch wordt verzameld',
  'tell.automatic.about':
    'Bij elke pagina ontvangen de server van deze site en die van elk bedrijf waarvan inhoud wordt geladen het volgende van uw browser:',
  'tell.automatic.address': 'IP-adres en poortnummer',
  'tell.automatic.page': 'de opgevraagde pagina, wanneer, en de pagina die ernaartoe leidde',
  'tell.automatic.cookies': 'de cookies die voor het domein van die server zijn opgeslagen',
  'tell.automatic.device': 'browser, besturingssysteem, soort apparaat en taal',
  'tell.automatic.limits':
    'Browsers versturen dit uit zichzelf, dus geen enkele keuze op deze pagina kan het voor deze site voorkomen. De andere bedrijven ontvangen het wanneer hun inhoud wordt geladen.',
  'tell.browser': 'Cookies en de instellingen van uw browser',
  'tell.browser.choose': 'De meeste browsers laten u kiezen:',
  'tell.browser.all': 'alle cookies accepteren',
  'tell.browser.none': 'alle cookies weigeren',
  'tell.browser.ask': 'een melding krijgen wanneer een cookie binnenkomt (niet elke browser heeft dit)',
  'tell.browser.pages': 'Waar u de instellingen vindt',
  'tell.browser.yours': '{name} (de browser die u lijkt te gebruiken)',
  'tell.browser.other': 'Voor een andere browser: zie het helpmenu ervan.',
  'tell.notice': 'Advertentiediensten en de geschiedenis van uw bezoeken',
  'tell.notice.use':
    'Deze site gebruikt diensten van {companies} om advertenties te tonen. Via cookies en advertentie-identificatiecodes kan de geschiedenis van uw bezoeken en handelingen daar worden verkregen en gebruikt.',
  'tell.notice.policy': 'Elk bedrijf verwerkt deze informatie volgens zijn eigen privacyverklaring.',
  'tell.notice.opt-out':
    'U kunt het gebruik van deze informatie voor het tonen van advertenties stoppen via de opt-outpagina’s van de bedrijven. Wat elke pagina omvat (deze browser of een account) en hoelang dat geldt, staat daar.',
  'tell.notice.stop':
    'In de cookie-instellingen van deze site kunt u het verzamelen via deze diensten stoppen. In de instellingen van uw browser kunt u cookies weigeren.',
  'tell.sources': 'Informatie uit andere bronnen',
  'tell.communications': 'Analyse van berichten',
  'tell.erasure': 'Wat niet kan worden gewist',
  'tell.authorities': 'Verstrekking aan autoriteiten',
  'tell.hosting': 'Waar deze site wordt gehost',
  'tell.more': 'Meer informatie',
  'tell.external': 'Externe verzending',
  'tell.external.about':
    'De pagina’s van deze site bevatten programma’s die uw browser informatie naar de volgende diensten laten versturen.',
  'tell.external.none':
    'Geen van de diensten die deze site vermeldt, laat uw browser informatie naar een ander bedrijf versturen.',
  'tell.external.sends': 'Verstuurde informatie',
  'tell.external.recipient': 'Ontvanger',
  'tell.external.when': 'Wanneer het wordt verstuurd',
  'tell.sent.always': 'Wanneer u een pagina opent die de dienst gebruikt.',
  'tell.sent.allowed': 'Wanneer u een pagina opent die de dienst gebruikt. U hebt het toegestaan.',
  'tell.sent.refused': 'Pagina’s die u hebt geopend sinds u het weigerde, starten de dienst niet.',
  'tell.sent.on':
    'Wanneer u een pagina opent die de dienst gebruikt, tenzij u het weigert. Niet antwoorden geldt als ja.',
  'tell.sent.off': 'Zodra u het toestaat. Tot die tijd starten pagina’s van deze site de dienst niet.',
  'tell.external.revised': 'Laatst herzien op {date}.',
  'tell.external.checked': 'De gegevens over deze diensten zijn gecontroleerd op {date} of later.',
  'tell.external.without': 'Als het uit staat',
  'tell.external.exempt': 'Hoe deze site het indeelt',
  'tell.exempt.necessary': 'Informatie die nodig is om de pagina te laten werken.',
  'tell.exempt.first-party-id':
    'Een identificatiecode die deze site heeft toegekend en die naar deze site wordt verstuurd.',
  'tell.exempt.consented': 'Informatie die wordt verstuurd nadat u akkoord bent gegaan.',
  'tell.exempt.opt-out': 'Informatie waarvan u het versturen kunt stoppen op de hier beschreven manier.',
};
