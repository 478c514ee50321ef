/** Korean, the part about answers that are kept with an account. */
const account = {
    'account.scope': '로그인 상태입니다. 응답은 계정에 저장되며, 로그인하시는 다른 기기에도 적용됩니다. ',
    'account.taken': '이 응답은 계정에서 가져온 것입니다. 여기에서 변경하실 수 있으며, 변경하시면 계정에도 새 응답이 저장됩니다.',
    'account.kept': '로컬 저장소, 응답이 유효한 동안: 응답이 계정에 저장된다고 알려 드렸다는 사실 또는 이 기기의 응답을 계정과 별도로 보관한다는 사실',
};

export { account };
