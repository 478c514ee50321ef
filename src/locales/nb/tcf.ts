import type { TcfMessages } from '../tcfMessages.js';

/** Norwegian Bokmål, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Hvis du samtykker, lagrer [{n} leverandør|{n} leverandører] i IAB Europe Transparency and Consent Framework informasjon på enheten din eller leser den der, for eksempel informasjonskapsler og enhetsidentifikatorer, og behandler personopplysninger, for eksempel disse identifikatorene og det du gjør på dette nettstedet.',
  'tcf.purposesFor': 'Hva det brukes til:',
  'tcf.specialFor': 'Med spesielle funksjoner:',
  'tcf.claims':
    'For en del av dette bygger [{n} leverandør|{n} leverandører] på en berettiget interesse i stedet for å be om samtykke. Det kan du protestere mot.',
  'tcf.scope':
    'Svaret ditt gjelder bare for {site}. Du kan når som helst endre det eller trekke det tilbake: Åpne disse innstillingene igjen via lenken på dette nettstedet.',
  'tcf.again':
    'Vi spør på nytt fordi rammeverkets leverandører, eller det de gjør med opplysninger, er endret siden ditt siste svar, eller fordi det svaret ikke omfattet dem.',
  'tcf.list': 'Leverandører ({n}) og hvordan du protesterer',
  'tcf.title': 'Valg etter IABs rammeverk for annonsering',
  'tcf.intro':
    '[Denne leverandøren|Disse {n} leverandørene] deltar i IAB Europe Transparency and Consent Framework (TCF). [Den|De] får vite hva som er slått på her. Det som er slått av i innstillingene over, er slått av her også.',
  'tcf.apart': 'Tjenester over som ikke står her, er ikke en del av rammeverket.',
  'tcf.limits':
    'Du kan velge når det gjelder formål, spesielle funksjoner og leverandører. For spesielle formål er det ikke noe valg her, og leverandører kan bruke spesielle funksjoner til spesielt formål 1 (sikkerhet, svindel, feil) uansett hva du velger for disse funksjonene.',
  'tcf.objecting':
    'Berettiget interesse: Noen leverandører behandler personopplysninger, for eksempel identifikatorer og det du gjør på dette nettstedet, uten å be om samtykke. For å protestere slår du den av for et formål eller en leverandør og lagrer; det gjelder bare for {site}. Er samtykket slått av for en leverandør, er også dette slått av.',
  'tcf.noInterest':
    'Noen leverandører ville ha behandlet opplysninger ut fra en berettiget interesse, uten samtykke. Dette nettstedet formidler en protest mot det på vegne av alle.',
  'tcf.kept':
    'Valgene dine lagres i den lokale lagringen i denne nettleseren som «{key}». De gjelder like lenge som svaret ditt: høyst {days}.',
  'tcf.consent': 'Samtykke',
  'tcf.legitimate': 'Berettiget interesse',
  'tcf.needs': 'Slått av så lenge dette er slått av over: {names}',
  'tcf.more': 'Hva det betyr, og hvem som gjør det',
  'tcf.byVendors': 'Med samtykke ({n})',
  'tcf.claimedBy': 'På grunnlag av berettiget interesse ({n})',
  'tcf.vendors': 'Leverandører ({n})',
  'tcf.purposes': 'Formål',
  'tcf.specialPurposes': 'Spesielle formål',
  'tcf.features': 'Funksjoner',
  'tcf.specialFeatures': 'Spesielle funksjoner',
  'tcf.byConsent': 'Formål med samtykke',
  'tcf.byInterest': 'Formål på grunnlag av berettiget interesse',
  'tcf.count': 'Leverandører med samtykke: {n}; på grunnlag av berettiget interesse: {m}',
  'tcf.data': 'Kategorier av opplysninger',
  'tcf.storage': 'Lagring',
  'tcf.cookies': 'informasjonskapsler',
  'tcf.renewed': 'kan bli fornyet',
  'tcf.session': 'til nettleseren lukkes',
  'tcf.otherStorage': 'annet enn informasjonskapsler',
  'tcf.links': 'Mer',
  'tcf.privacy': 'Personvernerklæring',
  'tcf.interest': 'Leverandørens berettigede interesse',
  'tcf.devices': 'Hva den lagrer på enheter',
};
