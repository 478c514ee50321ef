import type { TcfMessages } from '../tcfMessages.js';

/** Slovak, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Ak súhlasíte, dodávatelia zapojení do IAB Europe Transparency and Consent Framework (počet: {n}) ukladajú do vášho zariadenia informácie alebo ich z neho čítajú, napríklad súbory cookie a identifikátory zariadenia, a spracúvajú osobné údaje, napríklad tieto identifikátory a to, čo na tomto webe robíte.',
  'tcf.purposesFor': 'Na čo:',
  'tcf.specialFor': 'Pomocou osobitných funkcií:',
  'tcf.claims':
    'Pri časti z toho sa niektorí z nich (počet: {n}) opierajú o oprávnený záujem, namiesto toho, aby žiadali o súhlas. Proti tomu môžete namietať.',
  'tcf.scope':
    'Vaša odpoveď platí iba pre {site}. Kedykoľvek ju môžete zmeniť alebo odvolať: otvorte tieto nastavenia znova odkazom na tomto webe.',
  'tcf.again':
    'Pýtame sa znova, pretože od vašej poslednej odpovede sa zmenili dodávatelia rámca alebo to, čo s údajmi robia, alebo v nej neboli zahrnutí.',
  'tcf.list': 'Dodávatelia ({n}) a ako namietať',
  'tcf.title': 'Voľby podľa rámca IAB pre reklamu',
  'tcf.intro':
    'Títo dodávatelia (počet: {n}) sa zúčastňujú na IAB Europe Transparency and Consent Framework (TCF). Dozvedia sa, čo je tu zapnuté. Čo je vypnuté v nastaveniach vyššie, je vypnuté aj tu.',
  'tcf.apart': 'Služby vyššie, ktoré tu nie sú uvedené, do rámca nepatria.',
  'tcf.limits':
    'Môžete rozhodovať o účeloch, osobitných funkciách a dodávateľoch. O osobitných účeloch tu rozhodovať nemôžete a na osobitný účel 1 (bezpečnosť, podvody, chyby) môžu dodávatelia používať osobitné funkcie, nech o týchto funkciách rozhodnete akokoľvek.',
  'tcf.objecting':
    'Oprávnený záujem: niektorí dodávatelia spracúvajú osobné údaje, napríklad identifikátory a to, čo na tomto webe robíte, bez toho, aby žiadali o súhlas. Ak chcete namietať, vypnite ho pri niektorom účele alebo dodávateľovi a uložte; námietka platí iba pre {site}. Ak je pri dodávateľovi vypnutý súhlas, je vypnutý aj oprávnený záujem.',
  'tcf.noInterest':
    'Niektorí dodávatelia by údaje spracúvali na základe oprávneného záujmu, bez súhlasu. Tento web im v mene všetkých odovzdáva námietku proti tomu.',
  'tcf.kept':
    'Vaše voľby sa uchovávajú v miestnom úložisku tohto prehliadača ako „{key}“. Platia rovnako dlho ako vaša odpoveď: najviac {days}.',
  'tcf.consent': 'Súhlas',
  'tcf.legitimate': 'Oprávnený záujem',
  'tcf.needs': 'Vypnuté, kým je vyššie vypnuté: {names}',
  'tcf.more': 'Čo to znamená a kto to robí',
  'tcf.byVendors': 'So súhlasom ({n})',
  'tcf.claimedBy': 'Na základe oprávneného záujmu ({n})',
  'tcf.vendors': 'Dodávatelia ({n})',
  'tcf.purposes': 'Účely',
  'tcf.specialPurposes': 'Osobitné účely',
  'tcf.features': 'Funkcie',
  'tcf.specialFeatures': 'Osobitné funkcie',
  'tcf.byConsent': 'Účely na základe súhlasu',
  'tcf.byInterest': 'Účely na základe oprávneného záujmu',
  'tcf.count': 'Dodávatelia so súhlasom: {n}; na základe oprávneného záujmu: {m}',
  'tcf.data': 'Kategórie údajov',
  'tcf.storage': 'Ukladanie',
  'tcf.cookies': 'súbory cookie',
  'tcf.renewed': 'môžu sa obnovovať',
  'tcf.session': 'do zatvorenia prehliadača',
  'tcf.otherStorage': 'inak ako pomocou súborov cookie',
  'tcf.links': 'Viac',
  'tcf.privacy': 'Zásady ochrany súkromia',
  'tcf.interest': 'Oprávnený záujem dodávateľa',
  'tcf.devices': 'Čo ukladá do zariadení',
};
