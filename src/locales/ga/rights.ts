import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Irish, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'D’athraigh ár mbeartas príobháideachais',
  'notice.ahead': 'Athrófar ár mbeartas príobháideachais',
  'notice.stands': 'Fanann do fhreagraí mar atá siad. Is féidir leat iad a athrú am ar bith.',
  'notice.asks': 'Fiafrófar díot faoi seo ansin.',
  dismiss: 'Dún',
  settings: 'Socruithe fianán',
  prevails:
    'Má tá difríocht idir leaganacha teanga ár mbeartais príobháideachais, tá tosaíocht ag an leagan sa teanga seo: {language}.',
  'prevails.link': 'Beartas príobháideachais ({language})',
  'prevails.stale':
    'Baineann aistriúchán an bheartais príobháideachais le leagan {version}; is é leagan {current} an leagan reatha.',
  rights: 'Do fhreagra agus do chearta',
  'rights.none': 'Níl aon fhreagra uait i bhfeidhm.',
  'rights.when': 'Dáta an fhreagra',
  'rights.policy': 'Leagan an bheartais',
  'rights.language': 'Teanga an taispeántais',
  'rights.receipt': 'Uimhir na hadmhála',
  'rights.change': 'Chun do fhreagra a athrú, úsáid na lasca thuas agus sábháil.',
  withdraw: 'Tarraing siar do thoiliú',
  withdrawn:
    'Tá do thoiliú tarraingthe siar. Ní thosaíonn na leathanaigh a osclaíonn tú as seo amach na seirbhísí thuas, seachas na cinn riachtanacha. Stopann a bhfuil ar siúl cheana ar an leathanach seo nuair a athlódálann tú é nó nuair a fhágann tú é.',
  download: 'Íoslódáil an admháil',
  downloaded: 'Tá íoslódáil na hadmhála tosaithe.',
  erase: 'Scrios a bhfuil stóráilte ag seirbhísí an tsuímh seo',
  erasing: 'Á scriosadh…',
  erased:
    'Scriosta. Tá do thoiliú tarraingthe siar. Tá an méid a scriosadh, agus an méid nach féidir a scriosadh, liostaithe thíos.',
  'erased.partly':
    'Tá do thoiliú tarraingthe siar, ach níorbh fhéidir gach rud a scriosadh. Fós ann: {names}. Dún na cluaisíní eile den suíomh seo, athlódáil an leathanach seo agus bain triail eile as, nó scrios sonraí an tsuímh seo i socruithe do bhrabhsálaí.',
  'erase.what': 'Cad a scriostar, agus cad nach féidir a scriosadh',
  'erase.first':
    'Scriostar na hiontrálacha seo, a mhéid is féidir leis an leathanach seo iad a rochtain, ó fhianáin, ó stóras áitiúil agus seisiúin, ó bhunachair sonraí an bhrabhsálaí agus ó thaiscí an tsuímh seo:',
  'erase.left': 'Ní scriosann an cnaipe na hiontrálacha seo:',
  'erase.server':
    'Ní féidir leis an leathanach seo fianáin nach féidir ach le freastalaithe iad a léamh (HttpOnly) a rochtain. Chun iad sin a bhaint freisin, scrios fianáin agus sonraí an tsuímh seo i socruithe do bhrabhsálaí.',
  'erase.third':
    'Ní féidir leis an suíomh seo an méid a choinníonn na cuideachtaí seo faoina seoltaí féin (fianáin agus stóras tríú páirtí) a rochtain. Fiafraigh den chuideachta, nó scrios é i socruithe do bhrabhsálaí.',
  'erase.record':
    'Tarraingíonn an scriosadh do thoiliú siar freisin. Ní fhanann aon admháil sa bhrabhsálaí seo, mar sin íoslódáil ar dtús í más mian leat í a choinneáil. An rud a fhanann, is é an taifead é gur dhiúltaigh tú: gan é, d’fhiafrófaí díot arís ar gach leathanach.',
  'erase.sent': 'Fanann admhálacha a seoladh chuig an suíomh seo ansin. Is féidir leat a scriosadh a iarraidh thíos.',
  'requests.intro':
    'Is féidir leat an méid seo a leanas a iarraidh ar an suíomh seo. B’fhéidir go mbeidh air a sheiceáil cé thú féin.',
  'requests.receipt': 'Líontar isteach uimhir d’admhála duit.',
  'requests.contact': 'Chun é sin a dhéanamh, úsáid na sonraí teagmhála thíos. Má tá admháil agat, luaigh a huimhir.',
  'requests.fee': 'Táille: {fee}',
  'requests.limits': 'Cad nach féidir a scriosadh: {limits}',
  'requests.free': 'Tá an tarraingt siar, an íoslódáil agus an scriosadh ar an leathanach seo saor in aisce.',
  'request.purpose': 'Abair liom cad chuige a n-úsáidtear mo chuid sonraí',
  'request.disclosure': 'Cóip de mo chuid sonraí',
  'request.correction': 'Ceartaigh mo chuid sonraí',
  'request.addition': 'Comhlánaigh sonraí atá in easnamh',
  'request.deletion': 'Scrios sonraí atá mícheart',
  'request.suspension': 'Stop de mo chuid sonraí a úsáid',
  'request.provision': 'Stop de mo chuid sonraí a thabhairt do dhaoine eile',
  'request.erasure': 'Léirscrios mo chuid sonraí',
  'request.restriction': 'Srian próiseáil mo chuid sonraí',
  'request.review': 'Athbhreithniú ag duine ar chinneadh a rinne ríomhaire',
  authority: 'Is féidir leat gearán a thaisceadh leis an údarás seo',
  policy: 'Beartas príobháideachais',
  'policy.version': 'Leagan',
  'policy.from': 'I bhfeidhm ón',
  'policy.revisedAt': 'Athbhreithniú deireanach',
  'policy.changes': 'Athruithe',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Iarratas: {request}\nAdmháil: {receipt}\n',
};
