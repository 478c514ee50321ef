import type { DutyMessages } from '../messages.js';

/** Korean, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices(개인정보 보호 선택)',
  honored: 'Opt-Out Request Honored(옵트아웃 요청 반영됨)',
  sale: '개인정보의 판매 및 공유와 그 개인정보에 기반한 광고',
  'sale.on': '이 브라우저에서 켜져 있습니다. 옵트아웃하려면 끄고 저장해 주세요.',
  'sale.partly': '이 브라우저에서 일부가 켜져 있습니다. 모두 옵트아웃하려면 끄고 저장해 주세요.',
  'sale.off': '이 브라우저에서 꺼져 있습니다.',
  beyond:
    '데이터는 쿠키가 아닌 다른 방법으로도 판매되거나 공유될 수 있습니다. 이 사이트에 다음을 요청하실 수 있습니다:',
  'beyond.sale': '내 개인정보를 판매하거나 공유하지 않기(Do Not Sell or Share My Personal Information)',
  'beyond.sensitive': '내 민감한 개인정보의 이용 제한(Limit the Use of My Sensitive Personal Information)',
  identified: '{companies}에 전달될 수 있는 정보는 그곳에서 계정이나 이메일 주소 등을 통해 본인과 연결될 수 있습니다. ',
  'identified.note': '받는 자가 이 정보를 본인과 연결할 수 있습니다. 받는 정보는 아래에 표시되어 있습니다.',
  abroad: '국외로 이전되는 데이터',
  'abroad.countries': '여기에 표시된 회사가 있는 국가 또는 지역: {countries}',
  'abroad.law': '해당 국가의 법이 개인정보를 보호하는 방식(Personal Information Protection Commission, 일본어)',
  'exempt.statistics':
    '사이트를 개선하기 위해 이용 현황을 집계하기만 합니다. 이를 위한 동의는 필요하지 않습니다. 무료로 거부하실 수 있습니다. 끄고 저장해 주세요.',
  'exempt.appearance':
    '이 사이트가 어떻게 표시될지를 저장하기만 합니다. 이를 위한 동의는 필요하지 않습니다. 무료로 거부하실 수 있습니다. 끄고 저장해 주세요.',
  barred: '꺼짐: 이 사이트가 파악한 이용자의 연령에서는 법에 따라 본인이 직접 허용하실 수 없습니다.',
};
