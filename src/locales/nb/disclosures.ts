import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Norwegian Bokmål, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'dette nettstedet',
  'tell.tabs': 'Lenker til andre virksomheter åpnes i en ny fane.',
  'tell.cookie': 'Hva er en informasjonskapsel?',
  'tell.personal':
    'På dette nettstedet regnes identifikatorer i informasjonskapsler og IP-adresser som personopplysninger.',
  'tell.impersonal':
    'På dette nettstedet regnes identifikatorer i informasjonskapsler ikke i seg selv som personopplysninger.',
  'tell.choices': 'Valgene dine',
  'tell.unanswered': 'Du har ikke valgt ennå.',
  'tell.change': 'Se eller endre valgene dine',
  'tell.services': 'Informasjonskapsler og tjenester etter formål',
  'tell.without': 'Uten dette: {effect}',
  'tell.unused': 'Nettstedet oppgir ingen tjeneste for dette.',
  'tell.choice': 'Valget ditt',
  'tell.formerly': 'Tidligere: {names}',
  'tell.allowed': 'Du har tillatt det.',
  'tell.refused': 'Du har avvist det.',
  'tell.on': 'På. Hvis du ikke svarer, regnes det som et ja; du kan avvise det.',
  'tell.off': 'Av, med mindre du tillater det.',
  'tell.barred': 'Av: Med den alderen som nettstedet har for deg, kan du ifølge loven ikke tillate dette selv.',
  'tell.country': 'Land',
  'tell.role': 'På vegne av hvem',
  'tell.processor': 'Mottakeren behandler opplysningene på vegne av dette nettstedet.',
  'tell.first': 'Førsteparts informasjonskapsler og lagring',
  'tell.third': 'Tredjeparts informasjonskapsler og lagring',
  'tell.access.own': 'Lagres på nettstedets domene; skript som kjører på sidene, kan lese det.',
  'tell.access.domain':
    'Informasjonskapselen lagres for {domain}: Alle nettsteder under dette domenet, og skript som kjører på sidene deres, kan lese den. Resten lagres på domenet til dette nettstedet; skript som kjører på sidene, kan lese det.',
  'tell.access.first':
    'Lagres på nettstedets domene; skript som kjører på sidene, blant dem skript fra {company}, kan lese dem.',
  'tell.access.third':
    'Lagres på et domene som tilhører {company}, som kan lese dem. Dette nettstedet kan verken lese eller slette dem.',
  'tell.links': 'Lenker',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Hvis du avviser det her, startes ikke tjenesten av de sidene på nettstedet som du åpner etterpå. Hvis adressen til en av filene til tjenesten står i kildekoden til en side, kan nettleseren din likevel hente filen: Tjenesten får da IP-adressen din, typen nettleser, adressen til dette nettstedet og informasjonskapslene for sitt eget domene.',
  'tell.abroad': 'Virksomhetene som er oppgitt her, befinner seg i disse landene eller regionene: {countries}',
  'tell.automatic': 'Hva som samles inn automatisk',
  'tell.automatic.about':
    'For hver side får serveren til nettstedet, og serveren til hver virksomhet som det lastes inn innhold fra, følgende fra nettleseren din:',
  'tell.automatic.address': 'IP-adresse og portnummer',
  'tell.automatic.page': 'siden som blir etterspurt, når, og siden som førte dit',
  'tell.automatic.cookies': 'informasjonskapslene som er lagret for domenet til denne serveren',
  'tell.automatic.device': 'nettleser, operativsystem, type enhet og språk',
  'tell.automatic.limits':
    'Nettlesere sender dette av seg selv, så ikke noe valg på denne siden kan hindre det for dette nettstedet. De andre virksomhetene får det når innholdet deres lastes inn.',
  'tell.browser': 'Informasjonskapsler og innstillingene i nettleseren din',
  'tell.browser.choose': 'I de fleste nettlesere kan du velge:',
  'tell.browser.all': 'å godta alle informasjonskapsler',
  'tell.browser.none': 'å avvise alle informasjonskapsler',
  'tell.browser.ask': 'å få beskjed når en informasjonskapsel mottas (ikke alle nettlesere har dette)',
  'tell.browser.pages': 'Hvor du finner innstillingene',
  'tell.browser.yours': '{name} (nettleseren du ser ut til å bruke)',
  'tell.browser.other': 'Se hjelpemenyen hvis du bruker en annen nettleser.',
  'tell.notice': 'Annonsetjenester og historikken over besøkene dine',
  'tell.notice.use':
    'Nettstedet bruker tjenester fra {companies} til visning av annonser. Gjennom informasjonskapsler og annonseidentifikatorer kan disse virksomhetene få og bruke historikken over besøkene og handlingene dine.',
  'tell.notice.policy': 'Hver virksomhet behandler disse opplysningene etter sin egen personvernerklæring.',
  'tell.notice.opt-out':
    'På opt-out-sidene til virksomhetene kan du stoppe bruken av disse opplysningene til visning av annonser. Der står det hva hver av dem omfatter (denne nettleseren eller en konto), og hvor lenge det gjelder.',
  'tell.notice.stop':
    'I nettstedets innstillinger for informasjonskapsler kan du stoppe innsamlingen gjennom disse tjenestene. I innstillingene i nettleseren din kan informasjonskapsler avvises.',
  'tell.sources': 'Opplysninger fra andre kilder',
  'tell.communications': 'Analyse av meldinger',
  'tell.erasure': 'Hva som ikke kan slettes',
  'tell.authorities': 'Utlevering til myndigheter',
  'tell.hosting': 'Hvor nettstedet driftes',
  'tell.more': 'Mer informasjon',
  'tell.external': 'Ekstern overføring',
  'tell.external.about':
    'Nettstedet har programmer på sidene sine som får nettleseren din til å sende opplysninger til følgende tjenester.',
  'tell.external.none':
    'Ingen av tjenestene som nettstedet oppgir, får nettleseren din til å sende opplysninger til en annen virksomhet.',
  'tell.external.sends': 'Opplysninger som sendes',
  'tell.external.recipient': 'Mottaker',
  'tell.external.when': 'Når de sendes',
  'tell.sent.always': 'Når du åpner en side som bruker tjenesten.',
  'tell.sent.allowed': 'Når du åpner en side som bruker tjenesten. Du har tillatt det.',
  'tell.sent.refused': 'Sider som du har åpnet etter at du avviste det, starter ikke tjenesten.',
  'tell.sent.on':
    'Når du åpner en side som bruker tjenesten, med mindre du avviser det. Hvis du ikke svarer, regnes det som et ja.',
  'tell.sent.off': 'Når du har tillatt det. Inntil da starter ikke sidene på nettstedet tjenesten.',
  'tell.external.revised': 'Sist endret {date}.',
  'tell.external.checked': 'Opplysningene om disse tjenestene ble kontrollert {date} eller senere.',
  'tell.external.without': 'Uten dette',
  'tell.external.exempt': 'Hvordan nettstedet klassifiserer det',
  'tell.exempt.necessary': 'Opplysninger som er nødvendige for at siden skal fungere.',
  'tell.exempt.first-party-id': 'En identifikator som nettstedet har gitt, og som sendes til nettstedet.',
  'tell.exempt.consented': 'Opplysninger som sendes etter at du har sagt ja.',
  'tell.exempt.opt-out': 'Opplysninger som du kan stoppe sendingen av på den måten som er beskrevet her.',
};
