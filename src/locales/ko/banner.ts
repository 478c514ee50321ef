import type { BannerMessages } from '../messages.js';

/** Korean, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: '{site} 쿠키 사용 안내',
  spoken: '쿠키 선택 항목이 이 페이지의 맨 앞에 있습니다.',
  ask: '{purposes} 목적으로 쿠키와 유사 기술을 사용해도 될까요?',
  tell: '거부하지 않으시면 {purposes} 목적으로 쿠키와 유사 기술을 사용합니다. 언제든지 거부하실 수 있습니다.',
  silence: ' 응답하지 않으시면 허용하신 것으로 봅니다.',
  'for.functional': '추가 기능',
  'for.social': '소셜 미디어',
  'for.analytics': '통계',
  'for.advertising': '광고',
  comma: ', ',
  and: ' 및 ',
  companies: ' 방문 정보가 {companies}에 전달될 수 있습니다. ',
  others: '다른 회사 {count}곳',
  gpc: '옵트아웃 요청을 반영했습니다: {signal}',
  signalled:
    '브라우저가 {signal} 신호를 보내고 있습니다. ‘{choose}’에서 직접 켜지 않으시면 광고 목적은 꺼진 상태로 유지됩니다.',
  contradicted:
    '브라우저가 이제 {signal} 신호를 보내고 있습니다. 이전에 이 사이트에서 {purposes} 목적의 쿠키와 유사 기술을 허용하셨습니다. 이 허용을 계속 유지할까요?',
  google: 'Google은 광고의 맞춤설정과 측정에 데이터를 사용합니다.',
  only: ' 동의하신 경우에만 사용하며, 동의는 언제든지 철회하실 수 있습니다.',
  outdated: '마지막으로 응답하신 이후 개인정보 처리방침 또는 서비스 목록이 변경되었습니다.',
  'outdated.part': '마지막으로 응답하신 이후 서비스 목록, 서비스의 목적 또는 브라우저의 신호가 변경되었습니다.',
  expired: '마지막 응답의 유효 기간이 지났습니다.',
  change: '{date}부터: {change}',
  rest: '변경된 항목만 여쭙니다.',
  accept: '모두 허용',
  reject: '모두 거부',
  choose: '직접 선택',
  policy: '개인정보 처리방침',
  'opt-out': '옵트아웃 페이지',
  'new-tab': '(새 탭에서 열림)',
  failed: '설정을 불러오지 못했습니다. 다시 시도해 주세요.',
};
