import type { PreferencesMessages } from '../messages.js';

/** Irish, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Socruithe fianán',
  intro: 'Socraigh cad is féidir leis an suíomh seo a úsáid. Bíonn éifeacht leis na lasca nuair a shábhálann tú.',
  'decided.at': 'Rinne tú do rogha an {date}.',
  'decided.granted': 'Cheadaigh tú: {purposes}',
  'decided.denied': 'Dhiúltaigh tú dóibh seo: {purposes}',
  'decided.part': '{purpose} (i bpáirt)',
  'purpose.necessary': 'Riachtanach',
  'purpose.necessary.description':
    'An méid nach féidir leis an suíomh oibriú gan é (mar shampla, cuimhneamh ar an rogha seo).',
  'purpose.functional': 'Gnéithe',
  'purpose.functional.description':
    'Físeáin, léarscáileanna, cosaint foirmeacha ar thurscar agus seirbhísí dá leithéid ó dhaoine eile. Nuair atá siad múchta, d’fhéadfadh na codanna den suíomh a úsáideann iad a bheith in easnamh nó gan a bheith ag obair.',
  'purpose.social': 'Meáin shóisialta',
  'purpose.social.description':
    'Cnaipí comhroinnte agus postálacha leabaithe. Faigheann a n-oibreoirí amach cé na leathanaigh a osclaíonn tú anseo, agus féadfaidh siad é sin a úsáid chun fógraí a roghnú agus a thomhas.',
  'purpose.analytics': 'Staidreamh',
  'purpose.analytics.description':
    'Tomhaiseann sé an chaoi a n-úsáidtear an suíomh, chun gur féidir feabhas a chur air.',
  'purpose.advertising': 'Fógraíocht',
  'purpose.advertising.description':
    'Roghnaíonn sí fógraí de réir a bhféachann tú air, anseo agus ar shuíomhanna eile, agus tomhaiseann sí an oibríonn siad.',
  'always-on': 'Ar siúl i gcónaí',
  partly: 'Ar siúl: {count} as {total}',
  details: 'Mionsonraí',
  'details.of': 'mionsonraí: {name}',
  'details.none': 'Níl cur síos déanta ag an suíomh ar an tseirbhís seo.',
  company: 'Cuideachta',
  formerly: 'Roimhe seo',
  controllers: 'Rialaitheoir, de réir réigiún an chuairteora',
  controller: '{regions}: {company} ({country})',
  transfers: 'Foras chun sonraí a sheoladh thar lear, mar a luann an faighteoir é',
  transfer: 'ó: {from}; go: {to}; foras: {ground}',
  'transfer.adequacy': 'cinneadh leordhóthanachta',
  'transfer.privacy-framework': 'creat príobháideachais sonraí (Data Privacy Framework)',
  'transfer.standard-clauses': 'clásail chonarthacha chaighdeánacha',
  'region.EEA': 'An Limistéar Eorpach Eacnamaíoch',
  use: 'Cad chuige a n-úsáideann an suíomh é',
  'use.recipient': 'Cad a dhéanann an faighteoir leis na sonraí',
  safeguards: 'Conas a chosnaíonn an faighteoir iad',
  sends: 'Cad a sheoltar',
  'sends.page': 'seoladh an leathanaigh, am, agus an leathanach roimhe',
  'sends.interaction': 'cliceanna agus scrollú',
  'sends.identifier': 'aitheantóirí i bhfianáin, den bhrabhsálaí nó le haghaidh fógraíochta',
  'sends.address': 'seoladh IP agus garshuíomh',
  'sends.device': 'córas oibriúcháin, brabhsálaí, gléas, teanga agus méid an scáileáin',
  'sends.commerce': 'ceannacháin agus clárúcháin',
  'sends.click-id': 'aitheantóir an fhógra ar cliceáladh air',
  'sends.user': 'a bhfuil ar eolas ag an suíomh seo fút mar úsáideoir (mar shampla, uimhir bhallraíochta)',
  'sends.contact': 'seoladh ríomhphoist nó uimhir theileafóin, i bhfoirm hais',
  'sends.playback': 'conas a bhreathnaítear ar fhíseán',
  'sends.recording': 'taifeadtaí d’ionchur foirmeacha agus den mhéid a dhéantar ar an scáileán',
  cookies: 'Fianáin agus stóras',
  'cookies.none': 'níl ceann ar bith ann',
  'cookies.unknown': 'gan seiceáil',
  record: 'Do fhreagra',
  'record.use':
    'Cuimhníonn sé ar a roghnaíonn tú anseo, ionas nach bhfiafrófar díot ar gach leathanach, agus is cruthúnas é ar do fhreagra. Fad is a cheadaíonn tú rud éigin, nascann uimhir randamach do fhreagraí; má dhiúltaíonn tú do gach rud, níl uimhir den sórt sin ann. Scriosann Safari an taifead níos luaithe: tar éis seacht lá úsáide nach n-idirghníomhaíonn tú leis an suíomh seo iontu.',
  'record.local': 'stóras áitiúil, tréimhse: {duration}; baintear ansin é ar do chéad chuairt eile',
  'record.local.refusal':
    'stóras áitiúil, go dtí go bhfreagraíonn tú arís: fanann diúltú i bhfeidhm tar éis na tréimhse seo freisin: {duration}',
  'record.receipts':
    'admhálacha ar do fhreagraí is déanaí, sa stóras áitiúil, a bhaintear le do fhreagra ar a dhéanaí; an admháil ar fhreagra nach gceadaíonn aon rud, sa stóras seisiúin, go dtí go ndúntar an cluaisín',
  'record.queue':
    'freagraí a bhfuil a n-admháil fós le déanamh nó le seoladh, sa stóras áitiúil go dtí go ndéantar é sin nó go mbaintear triail as deich n-uaire',
  'party.first': 'an chéad pháirtí',
  'party.third': 'tríú páirtí',
  'kind.cookie': 'fianán',
  'kind.localStorage': 'stóras áitiúil',
  'kind.sessionStorage': 'stóras seisiúin',
  'kind.database': 'bunachar sonraí an bhrabhsálaí',
  'kind.cache': 'taisce an bhrabhsálaí',
  kept: '{kind}, {retention}',
  retention: 'tréimhse choinneála: {duration}',
  'retention.session': 'go dtí go ndúntar an brabhsálaí',
  'retention.persistent': 'gan deireadh dá chuid féin',
  'retention.unpublished': 'tréimhse nach bhfuil foilsithe ag an soláthraí',
  'retention.unknown': 'tréimhse gan seiceáil',
  'link.privacy': 'Beartas príobháideachais',
  'link.unverified': 'Beartas príobháideachais (seoladh gan seiceáil)',
  'link.company': 'Suíomh gréasáin na cuideachta',
  'link.processing': 'Téarmaí próiseála sonraí',
  'link.terms': 'Téarmaí',
  'link.opt-out': 'Leathanach opt-out',
  'link.external-transmission': 'Tarchur seachtrach',
  checked: 'Seiceáladh é an {date}.',
  'opt-out.effect.use':
    'Chun stop a chur le húsáid na sonraí ag {company}, féach a leathanach opt-out. Deirtear ansin cad a chumhdaíonn sé sin agus cá fhad a mhaireann sé.',
  'opt-out.effect.personalisation':
    'Chun fógraí pearsantaithe na cuideachta {company} a stopadh, féach a leathanach opt-out. Deirtear ansin cad a chumhdaíonn sé sin agus cá fhad a mhaireann sé.',
  'opt-out.effect.sending':
    'Tairgeann leathanach opt-out na cuideachta {company} bealach chun an seoladh féin a stopadh. Deirtear ansin cad a chumhdaíonn sé sin agus cá fhad a mhaireann sé.',
  'opt-out.effect.other':
    'Tairgeann {company} leathanach opt-out. Deirtear ansin cad a stopann sé, cá háit agus cá fhad.',
  'opt-out.scope.browser': 'Baineann sé leis an mbrabhsálaí seo.',
  'opt-out.scope.account': 'Baineann sé le do chuntas ansin, agus tá cuntas ag teastáil.',
  'opt-out.scope.either':
    'Baineann sé le do chuntas ansin má tá tú logáilte isteach, nó leis an mbrabhsálaí seo mura bhfuil.',
  'opt-out.intro':
    'Má dhiúltaíonn tú anseo, ní thosaíonn na leathanaigh den suíomh seo a osclaíonn tú as sin amach na seirbhísí seo. Tairgeann cuideachtaí a leathanaigh opt-out féin freisin. Deirtear ansin cad a stopann gach ceann, cé acu don bhrabhsálaí seo nó do chuntas é, agus cá fhad.',
  'opt-out.limits':
    'Ní scriosann opt-out fianáin. Baineann ceann a choinnítear i bhfianán leis an mbrabhsálaí seo amháin, críochnaíonn sé nuair a scriostar an fianán sin, agus d’fhéadfadh fianáin tríú páirtí a bheith ag teastáil uaidh.',
  'opt-out.vendors': 'Cuideachtaí a n-úsáidtear a seirbhísí ar an suíomh seo',
  'opt-out.industry': 'A lán cuideachtaí in éineacht',
  browser: 'Fianáin agus do bhrabhsálaí',
  'browser.cookie':
    'Is téacs gearr é fianán a stórálann suíomh gréasáin i do bhrabhsálaí. Ar do chéad chuairt eile, seolann an brabhsálaí é chuig freastalaithe an fhearainn ar stóráladh dó é, agus aithníonn siad an brabhsálaí trína bhíthin.',
  'browser.settings':
    'Is féidir le formhór na mbrabhsálaithe glacadh le gach fianán nó diúltú do gach fianán, agus is féidir le cuid acu a rá leat nuair a thagann ceann. Deir an roghchlár “Cabhair” i do bhrabhsálaí cá háit.',
  'browser.refusal':
    'Má dhiúltaíonn tú do gach fianán sa bhrabhsálaí, scoireann codanna de shuíomhanna gréasáin d’fheidhmiú, go háirithe iad siúd a logálann tú isteach iontu. Má dhiúltaíonn tú anseo, fanann na cinn riachtanacha ar siúl.',
  elsewhere:
    'Próiseálann cuideachta nach ngníomhaíonn thar ceann an tsuímh seo sonraí faoina beartas príobháideachais féin. Leanann na suíomhanna a bhfuil naisc againn chucu a mbeartais féin freisin.',
  effect: 'Gan é: {effect}',
  explicit: 'Tá cead dá chuid féin ag teastáil; ní chuireann “Glac le gach rud” ar siúl é.',
  'signalled.switch':
    'Seolann do bhrabhsálaí {signal}: fanann an fhógraíocht múchta mura gcuireann tú féin ar siúl í. Ní chuireann “{accept}” ar siúl í.',
  save: 'Sábháil',
  cancel: 'Cealaigh',
};
