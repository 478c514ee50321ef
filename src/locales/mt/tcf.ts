import type { TcfMessages } from '../tcfMessages.js';

/** Maltese, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jekk tagħti l-kunsens, il-fornituri tal-IAB Europe Transparency and Consent Framework (għadd: {n}) jaħżnu informazzjoni fuq l-apparat tiegħek jew jaqrawha minnu, bħal cookies u identifikaturi tal-apparat, u jipproċessaw data personali, bħal dawn l-identifikaturi u dak li tagħmel fuq dan is-sit web.',
  'tcf.purposesFor': 'Għal xiex:',
  'tcf.specialFor': 'Permezz ta’ karatteristiċi speċjali:',
  'tcf.claims':
    'Għal parti minn dan, uħud minnhom (għadd: {n}) jibbażaw fuq interess leġittimu minflok ma jitolbu l-kunsens. Tista’ toġġezzjona għal dan.',
  'tcf.scope':
    'It-tweġiba tiegħek tgħodd għal {site} biss. Tista’ tibdilha jew tirtiraha fi kwalunkwe ħin: erġa’ iftaħ dawn is-settings permezz tal-link fuq dan is-sit web.',
  'tcf.again':
    'Qed nistaqsu mill-ġdid għax il-fornituri tal-qafas, jew dak li jagħmlu bid-data, inbidlu mill-aħħar tweġiba tiegħek, jew ma kinux parti minnha.',
  'tcf.list': 'Fornituri ({n}), u kif toġġezzjona',
  'tcf.title': 'Għażliet skont il-qafas tal-IAB għar-reklamar',
  'tcf.intro':
    'Dawn il-fornituri (għadd: {n}) jipparteċipaw fl-IAB Europe Transparency and Consent Framework (TCF). Jiġu infurmati b’dak li hu mixgħul hawn. Dak li hu mitfi fis-settings ta’ hawn fuq huwa mitfi hawn ukoll.',
  'tcf.apart': 'Servizzi ta’ hawn fuq li mhumiex elenkati hawn mhumiex parti mill-qafas.',
  'tcf.limits':
    'Tista’ tagħżel dwar skopijiet, karatteristiċi speċjali u fornituri. Dwar skopijiet speċjali m’hemmx għażla hawn, u l-fornituri jistgħu jużaw karatteristiċi speċjali għall-iskop speċjali 1 (sigurtà, frodi, żbalji), tagħżel x’tagħżel dwar dawk il-karatteristiċi.',
  'tcf.objecting':
    'Interess leġittimu: xi fornituri jipproċessaw data personali, bħal identifikaturi u dak li tagħmel fuq dan is-sit web, mingħajr ma jitolbu l-kunsens. Itfih għal skop jew għal fornitur, u tkun oġġezzjonajt, għal {site} biss. Fejn il-kunsens huwa mitfi għal fornitur, dan huwa mitfi wkoll.',
  'tcf.noInterest':
    'Xi fornituri kieku jipproċessaw data għal interess leġittimu, mingħajr kunsens. Dan is-sit web jgħaddilhom oġġezzjoni għal dan f’isem kulħadd.',
  'tcf.kept':
    'L-għażliet tiegħek jinżammu fil-ħażna lokali ta’ dan il-browser bħala “{key}”. Jgħoddu daqskemm tgħodd it-tweġiba tiegħek: l-aktar {days}.',
  'tcf.consent': 'Kunsens',
  'tcf.legitimate': 'Interess leġittimu',
  'tcf.needs': 'Mitfi dment li hawn fuq huwa mitfi: {names}',
  'tcf.more': 'Xi jfisser dan, u min jagħmlu',
  'tcf.byVendors': 'Bil-kunsens ({n})',
  'tcf.claimedBy': 'B’interess leġittimu ({n})',
  'tcf.vendors': 'Fornituri ({n})',
  'tcf.purposes': 'Skopijiet',
  'tcf.specialPurposes': 'Skopijiet speċjali',
  'tcf.features': 'Karatteristiċi',
  'tcf.specialFeatures': 'Karatteristiċi speċjali',
  'tcf.byConsent': 'Skopijiet bil-kunsens',
  'tcf.byInterest': 'Skopijiet b’interess leġittimu',
  'tcf.count': 'Fornituri bil-kunsens: {n}; b’interess leġittimu: {m}',
  'tcf.data': 'Kategoriji ta’ data',
  'tcf.storage': 'Ħażna',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'jiġġeddu ma’ kull żjara',
  'tcf.session': 'sakemm jingħalaq il-browser',
  'tcf.otherStorage': 'mod ieħor minn cookies',
  'tcf.links': 'Aktar',
  'tcf.privacy': 'Politika tal-privatezza',
  'tcf.interest': 'L-interess leġittimu tiegħu',
  'tcf.devices': 'X’jaħżen fuq l-apparati',
};
