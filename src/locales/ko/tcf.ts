import type { TcfMessages } from '../tcfMessages.js';

/** Korean, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    '동의하시면 IAB Europe의 투명성 및 동의 프레임워크(TCF)에 참여하는 공급업체 {n}곳이 쿠키와 기기 식별자 같은 정보를 이용자의 기기에 저장하거나 기기에서 읽고, 그 식별자와 이 사이트에서의 활동 같은 개인정보를 처리합니다.',
  'tcf.purposesFor': '사용 목적:',
  'tcf.specialFor': '특수 기능 사용:',
  'tcf.claims':
    '그중 일부에 대해 공급업체 {n}곳은 동의를 구하는 대신 정당한 이익을 근거로 삼습니다. 이에 반대하실 수 있습니다.',
  'tcf.scope':
    '응답은 {site}에만 적용됩니다. 이 사이트에 있는 설정 링크로 이 설정을 다시 열어 언제든지 변경하거나 철회하실 수 있습니다.',
  'tcf.again':
    '마지막으로 응답하신 이후 프레임워크의 공급업체나 공급업체의 데이터 이용이 변경되었거나, 그 응답에 포함되지 않았던 공급업체가 있어 다시 여쭙니다.',
  'tcf.list': '공급업체({n}곳) 및 반대 방법',
  'tcf.title': 'IAB 광고 프레임워크에 따른 선택',
  'tcf.intro':
    '이 공급업체 {n}곳은 IAB Europe의 투명성 및 동의 프레임워크(TCF)에 참여합니다. 여기에서 무엇이 켜져 있는지가 공급업체에 전달됩니다. 위 설정에서 꺼진 항목은 여기에서도 꺼져 있습니다.',
  'tcf.apart': '위에 있지만 여기에 없는 서비스는 이 프레임워크에 속하지 않습니다.',
  'tcf.limits':
    '목적, 특수 기능, 공급업체에 대해 선택하실 수 있습니다. 특수 목적에 대해서는 여기에서 선택하실 수 없으며, 특수 기능에 대한 선택과 관계없이 공급업체는 특수 목적 1(보안, 부정행위, 오류)을 위해 특수 기능을 사용할 수 있습니다.',
  'tcf.objecting':
    '정당한 이익: 일부 공급업체는 식별자와 이 사이트에서의 활동 같은 개인정보를 동의를 구하지 않고 처리합니다. 반대하시려면 목적이나 공급업체별로 이를 끄고 저장해 주세요. 반대는 {site}에만 적용됩니다. 공급업체에 대한 동의가 꺼져 있으면 정당한 이익도 꺼져 있습니다.',
  'tcf.noInterest':
    '일부 공급업체는 정당한 이익을 근거로 동의 없이 데이터를 처리하려고 합니다. 이 사이트는 모든 이용자를 대신해 이에 대한 반대를 전달합니다.',
  'tcf.kept':
    '선택 내용은 이 브라우저의 로컬 저장소에 ‘{key}’라는 이름으로 보관됩니다. 응답이 유효한 동안 적용됩니다(최대 {days}).',
  'tcf.consent': '동의',
  'tcf.legitimate': '정당한 이익',
  'tcf.needs': '위에서 다음 항목이 꺼져 있는 동안 꺼짐: {names}',
  'tcf.more': '의미와 해당 공급업체',
  'tcf.byVendors': '동의에 근거({n}곳)',
  'tcf.claimedBy': '정당한 이익에 근거({n}곳)',
  'tcf.vendors': '공급업체({n}곳)',
  'tcf.purposes': '목적',
  'tcf.specialPurposes': '특수 목적',
  'tcf.features': '기능',
  'tcf.specialFeatures': '특수 기능',
  'tcf.byConsent': '동의에 근거한 목적',
  'tcf.byInterest': '정당한 이익에 근거한 목적',
  'tcf.count': '동의에 근거한 공급업체: {n}곳, 정당한 이익에 근거한 공급업체: {m}곳',
  'tcf.data': '데이터 종류',
  'tcf.storage': '저장',
  'tcf.cookies': '쿠키',
  'tcf.renewed': '갱신될 수 있음',
  'tcf.session': '브라우저를 닫을 때까지',
  'tcf.otherStorage': '쿠키 이외의 방식',
  'tcf.links': '더 보기',
  'tcf.privacy': '개인정보 처리방침',
  'tcf.interest': '공급업체의 정당한 이익',
  'tcf.devices': '기기에 저장하는 내용',
};
