import type { TcfMessages } from '../tcfMessages.js';

/** Czech, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Pokud souhlasíte, dodavatelé zapojení do IAB Europe Transparency and Consent Framework (počet: {n}) ukládají do vašeho zařízení informace nebo je z něj čtou, například cookies a identifikátory zařízení, a zpracovávají osobní údaje, například tyto identifikátory a to, co na tomto webu děláte.',
  'tcf.purposesFor': 'K čemu:',
  'tcf.specialFor': 'Pomocí zvláštních funkcí:',
  'tcf.claims':
    'U části z toho se někteří z nich (počet: {n}) opírají o oprávněný zájem, místo aby žádali o souhlas. Proti tomu můžete vznést námitku.',
  'tcf.scope':
    'Vaše odpověď platí pouze pro {site}. Kdykoli ji můžete změnit nebo odvolat: otevřete toto nastavení znovu odkazem na tomto webu.',
  'tcf.again':
    'Ptáme se znovu, protože se od vaší poslední odpovědi změnili dodavatelé zapojení do rámce nebo to, co s údaji dělají, nebo proto, že v ní nebyli zahrnuti.',
  'tcf.list': 'Dodavatelé ({n}) a jak vznést námitku',
  'tcf.title': 'Volby podle rámce IAB pro reklamu',
  'tcf.intro':
    'Tito dodavatelé (počet: {n}) se účastní IAB Europe Transparency and Consent Framework (TCF). Dozvědí se, co je zde zapnuto. Co je vypnuto v nastavení výše, je vypnuto i zde.',
  'tcf.apart': 'Služby výše, které zde nejsou uvedeny, do rámce nepatří.',
  'tcf.limits':
    'Můžete volit účely, zvláštní funkce a dodavatele. U zvláštních účelů zde na výběr není a pro zvláštní účel 1 (bezpečnost, podvody, chyby) smějí dodavatelé používat zvláštní funkce, ať už u těchto funkcí zvolíte cokoli.',
  'tcf.objecting':
    'Oprávněný zájem: někteří dodavatelé zpracovávají osobní údaje, například identifikátory a to, co na tomto webu děláte, aniž by žádali o souhlas. Chcete-li vznést námitku, vypněte jej u účelu nebo dodavatele a uložte; námitka platí pouze pro {site}. Když je u dodavatele vypnutý souhlas, je vypnutý i tento zájem.',
  'tcf.noInterest':
    'Někteří dodavatelé by údaje zpracovávali na základě oprávněného zájmu, bez souhlasu. Tento web předává námitku proti tomu za všechny.',
  'tcf.kept':
    'Vaše volby se uchovávají v místním úložišti tohoto prohlížeče jako „{key}“. Platí stejně dlouho jako vaše odpověď: nejvýše {days}.',
  'tcf.consent': 'Souhlas',
  'tcf.legitimate': 'Oprávněný zájem',
  'tcf.needs': 'Vypnuto, dokud je výše vypnuto: {names}',
  'tcf.more': 'Co to znamená a kdo to dělá',
  'tcf.byVendors': 'Se souhlasem ({n})',
  'tcf.claimedBy': 'Na základě oprávněného zájmu ({n})',
  'tcf.vendors': 'Dodavatelé ({n})',
  'tcf.purposes': 'Účely',
  'tcf.specialPurposes': 'Zvláštní účely',
  'tcf.features': 'Funkce',
  'tcf.specialFeatures': 'Zvláštní funkce',
  'tcf.byConsent': 'Účely se souhlasem',
  'tcf.byInterest': 'Účely na základě oprávněného zájmu',
  'tcf.count': 'Dodavatelé se souhlasem: {n}; na základě oprávněného zájmu: {m}',
  'tcf.data': 'Kategorie údajů',
  'tcf.storage': 'Ukládání',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'mohou se obnovovat',
  'tcf.session': 'do zavření prohlížeče',
  'tcf.otherStorage': 'jinak než pomocí cookies',
  'tcf.links': 'Více',
  'tcf.privacy': 'Zásady ochrany soukromí',
  'tcf.interest': 'Oprávněný zájem dodavatele',
  'tcf.devices': 'Co ukládá do zařízení',
};
