import type { BannerMessages } from '../messages.js';

/** Icelandic, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Vafrakökur á {site}',
  spoken: 'Val um vafrakökur er fremst á þessari síðu.',
  ask: 'Megum við nota vafrakökur og svipaða tækni fyrir {purposes}?',
  tell: 'Við notum vafrakökur og svipaða tækni fyrir {purposes} nema þú hafnir því. Þú getur hafnað því hvenær sem er.',
  silence: ' Ef þú svarar ekki telst það vera já.',
  'for.functional': 'viðbótareiginleika',
  'for.social': 'samfélagsmiðla',
  'for.analytics': 'tölfræði',
  'for.advertising': 'auglýsingar',
  comma: ', ',
  and: ' og ',
  companies: ' Upplýsingar um heimsókn þína kunna að berast {companies}. ',
  others: '{count} í viðbót',
  gpc: 'Beiðni um afþökkun virt: {signal}',
  signalled: 'Vafrinn þinn sendir {signal}: áfram verður slökkt á auglýsingum nema þú kveikir á þeim undir „{choose}“.',
  contradicted:
    'Vafrinn þinn sendir nú {signal}. Áður leyfðir þú hér vafrakökur og svipaða tækni fyrir {purposes}. Á það að gilda áfram?',
  google: 'Google notar gögnin til að sérsníða auglýsingar og mæla þær.',
  only: ' Aðeins með samþykki þínu, sem þú getur dregið til baka hvenær sem er.',
  outdated: 'Persónuverndarstefna okkar eða listi yfir þjónustur hefur breyst síðan þú svaraðir síðast.',
  'outdated.part':
    'Listi yfir þjónustur okkar, tilgangur þeirra eða merki frá vafranum þínum hefur breyst síðan þú svaraðir síðast.',
  expired: 'Síðasta svar þitt er fallið úr gildi.',
  change: 'Frá {date}: {change}',
  rest: 'Við spyrjum aðeins um það sem breyttist.',
  accept: 'Leyfa allar',
  reject: 'Hafna öllum',
  choose: 'Velja',
  policy: 'Persónuverndarstefna',
  'opt-out': 'Afþökkunarsíður',
  'new-tab': '(opnast í nýjum flipa)',
  failed: 'Ekki tókst að sækja stillingarnar. Reyndu aftur.',
};
