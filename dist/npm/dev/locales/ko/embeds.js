/** Korean, the part that comes with placeholders. */
const embeds = {
    'embed.title': '{name}의 콘텐츠',
    'embed.about': '콘텐츠를 불러오면 IP 주소, 브라우저와 기기 정보, 이 사이트의 주소가 {company}에 전송되며, 이 회사의 약관과 개인정보 처리방침이 적용됩니다.',
    'embed.purpose': '이용 목적: {purposes}.',
    'embed.privacy': '개인정보 처리방침',
    'embed.unverified': '개인정보 처리방침(주소 미확인)',
    'embed.company': '회사 웹사이트',
    'embed.processing': '데이터 처리 약관',
    'embed.terms': '약관',
    'embed.open': '{name}에서 열기',
    'embed.once': '이번만 불러오기',
    'embed.always': '{name} 항상 허용',
};

export { embeds };
