import type { TcfMessages } from '../tcfMessages.js';

/** Icelandic, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Ef þú samþykkir geyma þjónustuaðilar í IAB Europe Transparency and Consent Framework (fjöldi: {n}) upplýsingar í tækinu þínu eða lesa þær þaðan, til dæmis vafrakökur og auðkenni tækis, og vinna með persónuupplýsingar, til dæmis þessi auðkenni og það sem þú gerir á þessum vef.',
  'tcf.purposesFor': 'Til hvers:',
  'tcf.specialFor': 'Með sérstökum eiginleikum:',
  'tcf.claims':
    'Fyrir hluta af þessu byggja sumir þeirra (fjöldi: {n}) á lögmætum hagsmunum í stað þess að biðja um samþykki. Þú getur andmælt því.',
  'tcf.scope':
    'Svar þitt gildir aðeins fyrir {site}. Þú getur breytt því eða dregið það til baka hvenær sem er: opnaðu þessar stillingar aftur með tenglinum á þessum vef.',
  'tcf.again':
    'Við spyrjum aftur vegna þess að þjónustuaðilar í rammanum, eða það sem þeir gera við gögn, hafa breyst síðan þú svaraðir síðast eða vegna þess að það svar náði ekki til þeirra.',
  'tcf.list': 'Þjónustuaðilar ({n}) og hvernig á að andmæla',
  'tcf.title': 'Val samkvæmt ramma IAB fyrir auglýsingar',
  'tcf.intro':
    'Þessir þjónustuaðilar (fjöldi: {n}) taka þátt í IAB Europe Transparency and Consent Framework (TCF). Þeim er sagt á hverju er kveikt hér. Slökkt er hér á öllu sem slökkt er á í stillingunum hér að ofan.',
  'tcf.apart': 'Þjónustur hér að ofan sem eru ekki taldar upp hér eru ekki hluti af rammanum.',
  'tcf.limits':
    'Þú getur valið um tilgang, sérstaka eiginleika og þjónustuaðila. Um sérstakan tilgang er ekkert val hér, og þjónustuaðilar mega nota sérstaka eiginleika í sérstökum tilgangi 1 (öryggi, svik, villur), hvað sem þú velur um þá eiginleika.',
  'tcf.objecting':
    'Lögmætir hagsmunir: sumir þjónustuaðilar vinna með persónuupplýsingar, til dæmis auðkenni og það sem þú gerir á þessum vef, án þess að biðja um samþykki. Til að andmæla skaltu slökkva á þessu fyrir tilgang eða þjónustuaðila og vista; það gildir aðeins fyrir {site}. Ef slökkt er á samþykki fyrir þjónustuaðila er einnig slökkt á þessu.',
  'tcf.noInterest':
    'Sumir þjónustuaðilar myndu vinna með gögn vegna lögmætra hagsmuna, án samþykkis. Þessi vefur kemur andmælum gegn því áleiðis fyrir hönd allra.',
  'tcf.kept':
    'Val þitt er geymt í staðbundinni geymslu þessa vafra sem „{key}“. Það gildir jafn lengi og svar þitt: í mesta lagi {days}.',
  'tcf.consent': 'Samþykki',
  'tcf.legitimate': 'Lögmætir hagsmunir',
  'tcf.needs': 'Slökkt svo lengi sem slökkt er á þessu hér að ofan: {names}',
  'tcf.more': 'Hvað þetta þýðir og hver gerir það',
  'tcf.byVendors': 'Með samþykki ({n})',
  'tcf.claimedBy': 'Á grundvelli lögmætra hagsmuna ({n})',
  'tcf.vendors': 'Þjónustuaðilar ({n})',
  'tcf.purposes': 'Tilgangur',
  'tcf.specialPurposes': 'Sérstakur tilgangur',
  'tcf.features': 'Eiginleikar',
  'tcf.specialFeatures': 'Sérstakir eiginleikar',
  'tcf.byConsent': 'Tilgangur með samþykki',
  'tcf.byInterest': 'Tilgangur á grundvelli lögmætra hagsmuna',
  'tcf.count': 'Þjónustuaðilar með samþykki: {n}; á grundvelli lögmætra hagsmuna: {m}',
  'tcf.data': 'Flokkar gagna',
  'tcf.storage': 'Geymsla',
  'tcf.cookies': 'vafrakökur',
  'tcf.renewed': 'kunna að verða endurnýjaðar',
  'tcf.session': 'þar til vafranum er lokað',
  'tcf.otherStorage': 'annað en vafrakökur',
  'tcf.links': 'Meira',
  'tcf.privacy': 'Persónuverndarstefna',
  'tcf.interest': 'Lögmætir hagsmunir aðilans',
  'tcf.devices': 'Hvað hann geymir í tækjum',
};
