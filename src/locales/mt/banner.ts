import type { BannerMessages } from '../messages.js';

/** Maltese, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies fuq {site}',
  spoken: 'L-għażliet dwar il-cookies jinsabu fil-bidu ta’ din il-paġna.',
  ask: 'Nistgħu nużaw cookies u teknoloġiji simili għal {purposes}?',
  tell: 'Nużaw cookies u teknoloġiji simili għal {purposes} sakemm ma tirrifjutax. Tista’ tirrifjuta f’kull ħin.',
  silence: ' Jekk ma tweġibx, dan jgħodd bħala “iva”.',
  'for.functional': 'funzjonijiet addizzjonali',
  'for.social': 'midja soċjali',
  'for.analytics': 'statistika',
  'for.advertising': 'reklamar',
  comma: ', ',
  and: ' u ',
  companies: ' Data dwar iż-żjara tiegħek tista’ tasal għand {companies}. ',
  others: '{count} oħrajn',
  gpc: 'It-talba għal opt-out ġiet rispettata: {signal}',
  signalled:
    'Il-browser tiegħek jibgħat {signal}: ir-reklamar jibqa’ mitfi sakemm ma tixgħelux int stess taħt “{choose}”.',
  contradicted:
    'Il-browser tiegħek issa jibgħat {signal}. Qabel, hawnhekk ippermettejt cookies u teknoloġiji simili għal {purposes}. Dan għandu jibqa’ jgħodd?',
  google: 'Google tuża d-data biex tippersonalizza u tkejjel ir-reklami.',
  only: ' Biss bil-kunsens tiegħek, li tista’ tirtirah f’kull ħin.',
  outdated:
    'Wara l-aħħar tweġiba tiegħek, inbidlet il-politika tal-privatezza tagħna jew il-lista tas-servizzi tagħna.',
  'outdated.part':
    'Wara l-aħħar tweġiba tiegħek, inbidlet xi ħaġa: il-lista tas-servizzi tagħna, għal xiex iservu, jew is-sinjal tal-browser tiegħek.',
  expired: 'L-aħħar tweġiba tiegħek skadiet.',
  change: 'Mid-data {date}: {change}',
  rest: 'Nistaqsu biss dwar dak li nbidel.',
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  choose: 'Agħżel',
  policy: 'Politika tal-privatezza',
  'opt-out': 'Paġni tal-opt-out',
  'new-tab': '(jinfetaħ f’tab ġdida)',
  failed: 'L-issettjar ma setax jitgħabba. Jekk jogħġbok, erġa’ pprova.',
};
