import type { TcfMessages } from '../tcfMessages.js';

/** Danish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Hvis du giver samtykke, lagrer [{n} leverandør|{n} leverandører] i IAB Europe Transparency and Consent Framework oplysninger på din enhed eller læser dem der, for eksempel cookies og enhedsidentifikatorer, og behandler personoplysninger, for eksempel disse identifikatorer og det, du gør på dette websted.',
  'tcf.purposesFor': 'Til disse formål:',
  'tcf.specialFor': 'Med særlige funktioner:',
  'tcf.claims':
    'For en del af dette støtter [{n} leverandør|{n} leverandører] sig på en legitim interesse i stedet for at bede om samtykke. Det kan du gøre indsigelse mod.',
  'tcf.scope':
    'Dit svar gælder kun for {site}. Du kan når som helst ændre det eller trække det tilbage: Åbn disse indstillinger igen via linket på dette websted.',
  'tcf.again':
    'Vi spørger igen, fordi leverandørerne i rammen, eller det, de gør med oplysninger, er ændret siden dit seneste svar, eller fordi det svar ikke omfattede dem.',
  'tcf.list': 'Leverandører ({n}), og hvordan du gør indsigelse',
  'tcf.title': 'Valg efter IAB’s ramme for annoncering',
  'tcf.intro':
    '[Denne leverandør|Disse {n} leverandører] deltager i IAB Europe Transparency and Consent Framework (TCF). [Den|De] får at vide, hvad der er slået til her. Det, der er slået fra i indstillingerne ovenfor, er også slået fra her.',
  'tcf.apart': 'Tjenester ovenfor, som ikke står her, er ikke en del af rammen.',
  'tcf.limits':
    'Du kan vælge, hvad der gælder for formål, særlige funktioner og leverandører. For særlige formål er der ikke noget valg her, og leverandører må bruge særlige funktioner til særligt formål 1 (sikkerhed, svindel, fejl), uanset hvad du vælger for de funktioner.',
  'tcf.objecting':
    'Legitim interesse: Nogle leverandører behandler personoplysninger, for eksempel identifikatorer og det, du gør på dette websted, uden at bede om samtykke. For at gøre indsigelse skal du slå den fra for et formål eller en leverandør og gemme; det gælder kun for {site}. Er samtykket slået fra for en leverandør, er den også slået fra.',
  'tcf.noInterest':
    'Nogle leverandører ville behandle oplysninger på grundlag af en legitim interesse, uden samtykke. Dette websted giver en indsigelse mod det videre for alle.',
  'tcf.kept':
    'Dine valg gemmes i denne browsers lokale lagring som ”{key}”. De gælder lige så længe som dit svar: højst {days}.',
  'tcf.consent': 'Samtykke',
  'tcf.legitimate': 'Legitim interesse',
  'tcf.needs': 'Slået fra, så længe dette er slået fra ovenfor: {names}',
  'tcf.more': 'Hvad det betyder, og hvem der gør det',
  'tcf.byVendors': 'Med samtykke ({n})',
  'tcf.claimedBy': 'Med legitim interesse ({n})',
  'tcf.vendors': 'Leverandører ({n})',
  'tcf.purposes': 'Formål',
  'tcf.specialPurposes': 'Særlige formål',
  'tcf.features': 'Funktioner',
  'tcf.specialFeatures': 'Særlige funktioner',
  'tcf.byConsent': 'Formål med samtykke',
  'tcf.byInterest': 'Formål med legitim interesse',
  'tcf.count': 'Leverandører med samtykke: {n}; med legitim interesse: {m}',
  'tcf.data': 'Kategorier af oplysninger',
  'tcf.storage': 'Lagring',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'kan blive fornyet',
  'tcf.session': 'indtil browseren lukkes',
  'tcf.otherStorage': 'andet end cookies',
  'tcf.links': 'Mere',
  'tcf.privacy': 'Privatlivspolitik',
  'tcf.interest': 'Leverandørens legitime interesse',
  'tcf.devices': 'Hvad den lagrer på enheder',
};
