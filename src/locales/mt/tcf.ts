import type { TcfMessages } from '../tcfMessages.js';

/** Maltese, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Jekk tagħti l-kunsens, il-fornituri tal-IAB Europe Transparency and Consent Framework (għadd: {n}) jaħżnu informazzjoni fuq l-apparat tiegħek jew jaqrawha minnu, bħal cookies u identifikaturi tal-apparat, u jipproċessaw data personali, bħal dawn l-identifikaturi u dak li tagħmel fuq dan is-sit web.',
  'tcf.purposesFor': 'Għal xiex:',
  'tcf.specialFor': 'Permezz ta’ funzjonijiet speċjali:',
  'tcf.claims':
    'Għal parti minn dan, uħud minnhom (għadd: {n}) jibbażaw ruħhom fuq interess leġittimu minflok ma jitolbu l-kunsens. Tista’ toġġezzjona għal dan.',
  'tcf.scope':
    'It-tweġiba tiegħek tgħodd għal {site} biss. Tista’ tibdilha jew tirtiraha f’kull ħin: erġa’ iftaħ dan l-issettjar permezz tal-link fuq dan is-sit web.',
  'tcf.again':
    'Qed nistaqsu mill-ġdid għax il-fornituri tal-qafas, jew dak li jagħmlu bid-data, inbidlu mill-aħħar tweġiba tiegħek, jew għax dik it-tweġiba ma kinitx tkoprihom.',
  'tcf.list': 'Fornituri ({n}), u kif toġġezzjona',
  'tcf.title': 'Għażliet skont il-qafas tal-IAB għar-reklamar',
  'tcf.intro':
    'Dawn il-fornituri (għadd: {n}) jipparteċipaw fl-IAB Europe Transparency and Consent Framework (TCF). Jiġu infurmati b’dak li hu mixgħul hawn. Dak li hu mitfi fl-issettjar ta’ hawn fuq huwa mitfi hawn ukoll.',
  'tcf.apart': 'Servizzi ta’ hawn fuq li mhumiex elenkati hawn mhumiex parti mill-qafas.',
  'tcf.limits':
    'Tista’ tagħżel dwar għanijiet, funzjonijiet speċjali u fornituri. Dwar għanijiet speċjali m’hemmx għażla hawn, u l-fornituri jistgħu jużaw funzjonijiet speċjali għall-għan speċjali 1 (sigurtà, frodi, żbalji), tagħżel x’tagħżel dwar dawk il-funzjonijiet.',
  'tcf.objecting':
    'Interess leġittimu: xi fornituri jipproċessaw data personali, bħal identifikaturi u dak li tagħmel fuq dan is-sit web, mingħajr ma jitolbu l-kunsens. Biex toġġezzjona, itfih għal għan jew għal fornitur u ssejvja; l-oġġezzjoni tgħodd għal {site} biss. Jekk il-kunsens ikun mitfi għal fornitur, dan ikun mitfi wkoll.',
  'tcf.noInterest':
    'Xi fornituri jridu jipproċessaw data abbażi ta’ interess leġittimu, mingħajr kunsens. Dan is-sit web jgħaddilhom oġġezzjoni għal dan f’isem kulħadd.',
  'tcf.kept':
    'L-għażliet tiegħek jinżammu fil-ħażna lokali ta’ dan il-browser bħala “{key}”. Jgħoddu daqskemm tgħodd it-tweġiba tiegħek: mhux aktar minn {days}.',
  'tcf.consent': 'Kunsens',
  'tcf.legitimate': 'Interess leġittimu',
  'tcf.needs': 'Mitfi dment li hawn fuq huwa mitfi: {names}',
  'tcf.more': 'Xi jfisser dan, u min jagħmlu',
  'tcf.byVendors': 'Bil-kunsens ({n})',
  'tcf.claimedBy': 'Abbażi ta’ interess leġittimu ({n})',
  'tcf.vendors': 'Fornituri ({n})',
  'tcf.purposes': 'Għanijiet',
  'tcf.specialPurposes': 'Għanijiet speċjali',
  'tcf.features': 'Funzjonijiet',
  'tcf.specialFeatures': 'Funzjonijiet speċjali',
  'tcf.byConsent': 'Għanijiet bil-kunsens',
  'tcf.byInterest': 'Għanijiet abbażi ta’ interess leġittimu',
  'tcf.count': 'Fornituri bil-kunsens: {n}; abbażi ta’ interess leġittimu: {m}',
  'tcf.data': 'Kategoriji ta’ data',
  'tcf.storage': 'Ħażna',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'jistgħu jiġġeddu',
  'tcf.session': 'sakemm jingħalaq il-browser',
  'tcf.otherStorage': 'mezzi oħra, mhux cookies',
  'tcf.links': 'Aktar',
  'tcf.privacy': 'Politika tal-privatezza',
  'tcf.interest': 'L-interess leġittimu tal-fornitur',
  'tcf.devices': 'X’jaħżen fuq l-apparati',
};
