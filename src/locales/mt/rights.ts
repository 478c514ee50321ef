import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Maltese, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Il-politika tal-privatezza tagħna nbidlet',
  'notice.ahead': 'Il-politika tal-privatezza tagħna se tinbidel',
  'notice.stands': 'It-tweġibiet tiegħek jibqgħu kif inhuma. Tista’ tbiddilhom f’kull ħin.',
  'notice.asks': 'Imbagħad nistaqsuk dwar dan.',
  dismiss: 'Agħlaq',
  settings: 'Issettjar tal-cookies',
  prevails:
    'Jekk il-politika tal-privatezza tagħna tkun differenti minn lingwa għal oħra, tipprevali l-verżjoni f’din il-lingwa: {language}.',
  'prevails.link': 'Politika tal-privatezza ({language})',
  'prevails.stale':
    'It-traduzzjoni tal-politika tal-privatezza hija tal-verżjoni {version}; il-verżjoni attwali hija {current}.',
  rights: 'It-tweġiba u d-drittijiet tiegħek',
  'rights.none': 'L-ebda tweġiba tiegħek ma hija fis-seħħ.',
  'rights.when': 'Data tat-tweġiba',
  'rights.policy': 'Verżjoni tal-politika',
  'rights.language': 'Lingwa tal-wiri',
  'rights.receipt': 'Numru tal-irċevuta',
  'rights.change': 'Biex tibdel it-tweġiba tiegħek, uża l-iswiċċijiet ta’ hawn fuq u ssejvja.',
  withdraw: 'Irtira l-kunsens',
  withdrawn:
    'Il-kunsens tiegħek huwa rtirat. Il-paġni li tiftaħ minn issa ’l quddiem ma jibdewx is-servizzi ta’ hawn fuq, ħlief dawk meħtieġa. Dak li diġà qed jaħdem fuq din il-paġna jieqaf meta terġa’ tgħabbiha jew titlaq minnha.',
  download: 'Niżżel l-irċevuta',
  downloaded: 'It-tniżżil tal-irċevuta beda.',
  erase: 'Ħassar dak li ħażnu s-servizzi ta’ dan is-sit web',
  erasing: 'Qed isir it-tħassir…',
  erased: 'Sar it-tħassir. Il-kunsens tiegħek huwa rtirat. X’tħassar, u x’ma jistax jitħassar, huwa elenkat hawn taħt.',
  'erased.partly':
    'Il-kunsens tiegħek huwa rtirat, iżda ma setax jitħassar kollox. Għad hemm: {names}. Agħlaq it-tabs l-oħra ta’ dan is-sit web, erġa’ għabbi din il-paġna u erġa’ pprova, jew ħassar id-data ta’ dan is-sit web fl-issettjar tal-browser tiegħek.',
  'erase.what': 'X’jitħassar, u x’ma jistax jitħassar',
  'erase.first':
    'Dawn l-entrati jitħassru, sa fejn din il-paġna tista’ tasal għalihom, mill-cookies, il-ħażna lokali u tas-sessjoni, il-bażijiet tad-data tal-browser u l-caches ta’ dan is-sit web:',
  'erase.left': 'Dawn l-entrati ma jitħassrux bil-buttuna:',
  'erase.server':
    'Il-cookies li jistgħu jaqraw is-servers biss (HttpOnly) ma tistax tasal għalihom din il-paġna. Biex tneħħi lil dawk ukoll, ħassar il-cookies u d-data ta’ dan is-sit web fl-issettjar tal-browser tiegħek.',
  'erase.third':
    'Dak li dawn il-kumpaniji jżommu taħt l-indirizzi tagħhom stess (cookies u ħażna ta’ parti terza) ma jistax jasal għalih dan is-sit web. Staqsi lill-kumpanija, jew ħassru fl-issettjar tal-browser tiegħek.',
  'erase.record':
    'It-tħassir jirtira wkoll il-kunsens tiegħek. L-ebda rċevuta ma tibqa’ f’dan il-browser, għalhekk l-ewwel niżżilha jekk trid iżżommha. Dak li jibqa’ huwa r-rekord li rrifjutajt: mingħajru, nerġgħu nistaqsuk f’kull paġna.',
  'erase.sent':
    'L-irċevuti li ntbagħtu lil dan is-sit web jibqgħu hemmhekk. Tista’ titlob it-tħassir tagħhom hawn taħt.',
  'requests.intro': 'Tista’ titlob lil dan is-sit web dan li ġej. Jista’ jkollu jiċċekkja min int.',
  'requests.receipt': 'In-numru tal-irċevuta tiegħek jimtela awtomatikament.',
  'requests.contact': 'Biex tagħmel dan, uża l-kuntatt ta’ hawn taħt. Jekk għandek irċevuta, agħti n-numru tagħha.',
  'requests.fee': 'Ħlas: {fee}',
  'requests.limits': 'X’ma jistax jitħassar: {limits}',
  'requests.free': 'L-irtirar, it-tniżżil u t-tħassir fuq din il-paġna huma bla ħlas.',
  'request.purpose': 'Għidli għal xiex tintuża d-data tiegħi',
  'request.disclosure': 'Kopja tad-data tiegħi',
  'request.correction': 'Ikkoreġi d-data tiegħi',
  'request.addition': 'Żid data nieqsa',
  'request.deletion': 'Ħassar data żbaljata',
  'request.suspension': 'Tibqax tuża d-data tiegħi',
  'request.provision': 'Tibqax tgħaddi d-data tiegħi lil oħrajn',
  'request.erasure': 'Ħassar id-data tiegħi',
  'request.restriction': 'Irrestrinġi l-ipproċessar tad-data tiegħi',
  'request.review': 'Ħalli persuna tirrevedi deċiżjoni meħuda minn kompjuter',
  authority: 'Tista’ tressaq ilment quddiem din l-awtorità',
  policy: 'Politika tal-privatezza',
  'policy.version': 'Verżjoni',
  'policy.from': 'Fis-seħħ mid-data',
  'policy.revisedAt': 'L-aħħar reviżjoni',
  'policy.changes': 'Bidliet',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Talba: {request}\nIrċevuta: {receipt}\n',
};
