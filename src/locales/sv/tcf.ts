import type { TcfMessages } from '../tcfMessages.js';

/** Swedish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Om du samtycker lagrar [{n} leverantör|{n} leverantörer] i IAB Europe Transparency and Consent Framework information på din enhet eller läser den där, till exempel kakor och enhetsidentifierare, och behandlar personuppgifter, till exempel dessa identifierare och vad du gör på den här webbplatsen.',
  'tcf.purposesFor': 'Vad det används till:',
  'tcf.specialFor': 'Med särskilda funktioner:',
  'tcf.claims':
    'För en del av detta stöder sig [{n} leverantör|{n} leverantörer] på ett berättigat intresse i stället för att be om samtycke. Det kan du invända mot.',
  'tcf.scope':
    'Ditt svar gäller bara för {site}. Du kan när som helst ändra eller återkalla det: öppna de här inställningarna igen via länken på den här webbplatsen.',
  'tcf.again':
    'Vi frågar igen eftersom ramverkets leverantörer, eller vad de gör med uppgifter, har ändrats sedan ditt senaste svar eller inte ingick i det.',
  'tcf.list': 'Leverantörer ({n}) och hur du invänder',
  'tcf.title': 'Val enligt IAB:s ramverk för annonsering',
  'tcf.intro':
    '[Den här leverantören|Dessa {n} leverantörer] deltar i IAB Europe Transparency and Consent Framework (TCF). [Den|De] får veta vad som är på här. Det som är av i inställningarna ovan är av även här.',
  'tcf.apart': 'Tjänster ovan som inte står här ingår inte i ramverket.',
  'tcf.limits':
    'Du kan välja när det gäller ändamål, särskilda funktioner och leverantörer. För särskilda ändamål finns det inget val här, och leverantörer får använda särskilda funktioner för särskilt ändamål 1 (säkerhet, bedrägerier, fel) vad du än väljer för de funktionerna.',
  'tcf.objecting':
    'Berättigat intresse: vissa leverantörer behandlar personuppgifter, till exempel identifierare och vad du gör på den här webbplatsen, utan att be om samtycke. För att invända stänger du av det för ett ändamål eller en leverantör och sparar; det gäller bara för {site}. Om samtycket är av för en leverantör är även detta av.',
  'tcf.noInterest':
    'Vissa leverantörer skulle behandla uppgifter utifrån ett berättigat intresse, utan samtycke. Den här webbplatsen för vidare en invändning mot det för allas räkning.',
  'tcf.kept':
    'Dina val sparas i den här webbläsarens lokala lagring som ”{key}”. De gäller lika länge som ditt svar: högst {days}.',
  'tcf.consent': 'Samtycke',
  'tcf.legitimate': 'Berättigat intresse',
  'tcf.needs': 'Av så länge detta är av ovan: {names}',
  'tcf.more': 'Vad det betyder och vem som gör det',
  'tcf.byVendors': 'Med samtycke ({n})',
  'tcf.claimedBy': 'Med stöd av berättigat intresse ({n})',
  'tcf.vendors': 'Leverantörer ({n})',
  'tcf.purposes': 'Ändamål',
  'tcf.specialPurposes': 'Särskilda ändamål',
  'tcf.features': 'Funktioner',
  'tcf.specialFeatures': 'Särskilda funktioner',
  'tcf.byConsent': 'Ändamål med samtycke',
  'tcf.byInterest': 'Ändamål med stöd av berättigat intresse',
  'tcf.count': 'Leverantörer med samtycke: {n}; med stöd av berättigat intresse: {m}',
  'tcf.data': 'Kategorier av uppgifter',
  'tcf.storage': 'Lagring',
  'tcf.cookies': 'kakor',
  'tcf.renewed': 'kan förnyas',
  'tcf.session': 'tills webbläsaren stängs',
  'tcf.otherStorage': 'annat än kakor',
  'tcf.links': 'Mer',
  'tcf.privacy': 'Integritetspolicy',
  'tcf.interest': 'Leverantörens berättigade intresse',
  'tcf.devices': 'Vad den lagrar på enheter',
};
