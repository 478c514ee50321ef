import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Irish, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'an suíomh seo',
  'tell.tabs': 'Osclaítear naisc chuig cuideachtaí eile i gcluaisín nua.',
  'tell.cookie': 'Cad is fianán ann?',
  'tell.personal': 'Ar an suíomh seo, áirítear aitheantóirí i bhfianáin agus seoltaí IP mar shonraí pearsanta.',
  'tell.impersonal': 'Ar an suíomh seo, ní áirítear aitheantóirí i bhfianáin, leo féin, mar shonraí pearsanta.',
  'tell.choices': 'Do roghanna',
  'tell.unanswered': 'Níl rogha déanta agat fós.',
  'tell.change': 'Féach ar do roghanna nó athraigh iad',
  'tell.services': 'Fianáin agus seirbhísí, de réir cuspóra',
  'tell.without': 'Gan é: {effect}',
  'tell.unused': 'Ní liostaíonn an suíomh seo aon seirbhís chuige seo.',
  'tell.choice': 'Do rogha',
  'tell.formerly': 'Roimhe seo: {names}',
  'tell.allowed': 'Cheadaigh tú é.',
  'tell.refused': 'Dhiúltaigh tú dó.',
  'tell.on': 'Ar siúl. Mura dtugann tú freagra, glactar leis mar chead; is féidir leat diúltú dó.',
  'tell.off': 'Múchta, mura gceadaíonn tú é.',
  'tell.barred': 'Múchta: ag an aois atá luaite duit ag an suíomh seo, ní ligeann an dlí duit é seo a cheadú tú féin.',
  'tell.country': 'Tír',
  'tell.role': 'Cé a bpróiseáiltear na sonraí thar a cheann',
  'tell.processor': 'Próiseálann an faighteoir na sonraí thar ceann an tsuímh seo.',
  'tell.first': 'Fianáin agus stóras an chéad pháirtí',
  'tell.third': 'Fianáin agus stóras tríú páirtí',
  'tell.access.own':
    'Stóráiltear é ar fhearann an tsuímh seo; is féidir le scripteanna a ritheann ina leathanaigh é a léamh.',
  'tell.access.domain':
    'Stóráiltear an fianán don fhearann {domain}: is féidir le gach suíomh faoin bhfearann sin, agus le scripteanna a ritheann ina leathanaigh, é a léamh. Stóráiltear an chuid eile ar fhearann an tsuímh seo; is féidir le scripteanna a ritheann ina leathanaigh í a léamh.',
  'tell.access.first':
    'Stóráiltear iad ar fhearann an tsuímh seo; is féidir le scripteanna a ritheann ina leathanaigh, scripteanna na cuideachta {company} ina measc, iad a léamh.',
  'tell.access.third':
    'Stóráiltear iad ar fhearann de chuid na cuideachta {company}, ar féidir léi iad a léamh. Ní féidir leis an suíomh seo iad a léamh ná a scriosadh.',
  'tell.links': 'Naisc',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Má dhiúltaíonn tú dó anseo, ní thosaíonn na leathanaigh den suíomh seo a osclaíonn tú as sin amach an tseirbhís. I gcás ina bhfuil seoladh ceann dá comhaid i bhfoinse leathanaigh, féadfaidh do bhrabhsálaí an comhad sin a iarraidh mar sin féin: faigheann an tseirbhís ansin do sheoladh IP, an cineál brabhsálaí, seoladh an tsuímh seo agus fianáin a fearainn féin.',
  'tell.abroad': 'Tá na cuideachtaí atá liostaithe anseo sna tíortha nó sna réigiúin seo: {countries}',
  'tell.automatic': 'Cad a bhailítear go huathoibríoch',
  'tell.automatic.about':
    'Le gach leathanach, faigheann freastalaí an tsuímh seo, agus freastalaí gach cuideachta a lódáiltear a hábhar, an méid seo a leanas ó do bhrabhsálaí:',
  'tell.automatic.address': 'seoladh IP agus uimhir phoirt',
  'tell.automatic.page': 'an leathanach a iarrtar, cathain, agus an leathanach a threoraigh chuige',
  'tell.automatic.cookies': 'na fianáin atá stóráilte d’fhearann an fhreastalaí sin',
  'tell.automatic.device': 'brabhsálaí, córas oibriúcháin, cineál gléis agus teanga',
  'tell.automatic.limits':
    'Seolann brabhsálaithe é seo uathu féin, mar sin ní féidir le haon rogha ar an leathanach seo é a stopadh don suíomh seo. Faigheann na cuideachtaí eile é nuair a lódáiltear a n-ábhar.',
  'tell.browser': 'Fianáin agus socruithe do bhrabhsálaí',
  'tell.browser.choose': 'Tugann formhór na mbrabhsálaithe rogha duit:',
  'tell.browser.all': 'glacadh le gach fianán',
  'tell.browser.none': 'diúltú do gach fianán',
  'tell.browser.ask': 'fógra a fháil nuair a thagann fianán (níl sé seo ag gach brabhsálaí)',
  'tell.browser.pages': 'An áit a bhfuil na socruithe',
  'tell.browser.yours': '{name} (an brabhsálaí atá in úsáid agat, de réir cosúlachta)',
  'tell.browser.other': 'I gcás brabhsálaí eile, féach a roghchlár “Cabhair”.',
  'tell.notice': 'Seirbhísí fógraíochta agus stair do chuairteanna',
  'tell.notice.use':
    'Úsáideann an suíomh seo seirbhísí seachadta fógraí a chuireann {companies} ar fáil. Trí fhianáin agus aitheantóirí fógraíochta, féadfaidh na cuideachtaí seo stair do chuairteanna agus do ghníomhartha a fháil agus a úsáid.',
  'tell.notice.policy': 'Próiseálann gach cuideachta an fhaisnéis seo faoina beartas príobháideachais féin.',
  'tell.notice.opt-out':
    'Is féidir leat úsáid na faisnéise seo le haghaidh seachadadh fógraí a stopadh ar leathanaigh opt-out na gcuideachtaí. Deirtear ansin cad a chumhdaíonn gach ceann (an brabhsálaí seo nó cuntas) agus cá fhad a mhaireann sé.',
  'tell.notice.stop':
    'I socruithe fianán an tsuímh seo is féidir leat an bailiú trí na seirbhísí seo a stopadh. Is féidir le socruithe do bhrabhsálaí diúltú d’fhianáin.',
  'tell.sources': 'Faisnéis ó fhoinsí eile',
  'tell.communications': 'Anailís ar theachtaireachtaí',
  'tell.erasure': 'Cad nach féidir a scriosadh',
  'tell.authorities': 'Nochtadh d’údaráis',
  'tell.hosting': 'Cá bhfuil an suíomh seo á óstáil',
  'tell.more': 'Tuilleadh faisnéise',
  'tell.external': 'Tarchur seachtrach',
  'tell.external.about':
    'Tá cláir i leathanaigh an tsuímh seo a chuireann ar do bhrabhsálaí faisnéis a sheoladh chuig na seirbhísí seo a leanas.',
  'tell.external.none':
    'Ní chuireann aon cheann de na seirbhísí a liostaíonn an suíomh seo ar do bhrabhsálaí faisnéis a sheoladh chuig cuideachta eile.',
  'tell.external.sends': 'Faisnéis a sheoltar',
  'tell.external.recipient': 'Faighteoir',
  'tell.external.when': 'Cathain a sheoltar í',
  'tell.sent.always': 'Nuair a osclaíonn tú leathanach a úsáideann an tseirbhís.',
  'tell.sent.allowed': 'Nuair a osclaíonn tú leathanach a úsáideann an tseirbhís. Cheadaigh tú é.',
  'tell.sent.refused': 'Ní thosaíonn na leathanaigh a d’oscail tú ó dhiúltaigh tú dó an tseirbhís.',
  'tell.sent.on':
    'Nuair a osclaíonn tú leathanach a úsáideann an tseirbhís, mura ndiúltaíonn tú dó. Mura dtugann tú freagra, glactar leis mar chead.',
  'tell.sent.off': 'A luaithe a cheadaíonn tú é. Go dtí sin, ní thosaíonn leathanaigh an tsuímh seo an tseirbhís.',
  'tell.external.revised': 'Athbhreithniú deireanach: {date}.',
  'tell.external.checked': 'Seiceáladh na fíricí faoi na seirbhísí seo an {date} nó ina dhiaidh sin.',
  'tell.external.without': 'Gan é',
  'tell.external.exempt': 'Conas a aicmíonn an suíomh seo é',
  'tell.exempt.necessary': 'Faisnéis atá riachtanach chun go n-oibreoidh an leathanach.',
  'tell.exempt.first-party-id': 'Aitheantóir a thug an suíomh seo agus a sheoltar chuig an suíomh seo.',
  'tell.exempt.consented': 'Faisnéis a sheoltar tar éis duit aontú.',
  'tell.exempt.opt-out': 'Faisnéis ar féidir leat a seoladh a stopadh ar an mbealach a thuairiscítear anseo.',
};
