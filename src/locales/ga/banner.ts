import type { BannerMessages } from '../messages.js';

/** Irish, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Fianáin ar {site}',
  spoken: 'Tá na roghanna faoi fhianáin ag tús an leathanaigh seo.',
  ask: 'An gceadaíonn tú fianáin agus teicneolaíochtaí cosúla chuige seo: {purposes}?',
  tell: 'Mura ndiúltaíonn tú, rud is féidir leat a dhéanamh am ar bith, úsáidimid fianáin agus teicneolaíochtaí cosúla chuige seo: {purposes}.',
  silence: ' Mura dtugann tú freagra, glactar leis mar chead.',
  'for.functional': 'gnéithe breise',
  'for.social': 'meáin shóisialta',
  'for.analytics': 'staidreamh',
  'for.advertising': 'fógraíocht',
  comma: ', ',
  and: ' agus ',
  companies: ' Féadfaidh {companies} sonraí faoi do chuairt a fháil. ',
  others: '{count} eile',
  gpc: 'Comhlíonadh an t-iarratas opt-out: {signal}',
  signalled:
    'Seolann do bhrabhsálaí {signal}: fanann an fhógraíocht múchta mura gcuireann tú féin ar siúl í faoi “{choose}”.',
  contradicted:
    'Seolann do bhrabhsálaí {signal} anois. Roimhe seo cheadaigh tú fianáin agus teicneolaíochtaí cosúla anseo chuige seo: {purposes}. Ar cheart go mbeadh feidhm leis sin fós?',
  google: 'Úsáideann Google na sonraí chun fógraí a phearsantú agus a thomhas.',
  only: ' Le do thoiliú amháin, agus is féidir leat é a tharraingt siar am ar bith.',
  outdated: 'Tá ár mbeartas príobháideachais nó liosta ár seirbhísí athraithe ó thug tú do fhreagra deireanach.',
  'outdated.part':
    'Tá rud éigin athraithe ó thug tú do fhreagra deireanach: liosta ár seirbhísí, a gcuspóir, nó comhartha do bhrabhsálaí.',
  expired: 'Tá do fhreagra deireanach imithe in éag.',
  change: 'Ón {date}: {change}',
  rest: 'Ní fhiafraímid ach faoin méid a d’athraigh.',
  accept: 'Glac le gach rud',
  reject: 'Diúltaigh do gach rud',
  choose: 'Roghnaigh',
  policy: 'Beartas príobháideachais',
  'opt-out': 'Leathanaigh opt-out',
  'new-tab': '(osclaítear i gcluaisín nua é)',
  failed: 'Níorbh fhéidir na socruithe a lódáil. Bain triail eile as, le do thoil.',
};
