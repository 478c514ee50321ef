/** Irish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Tá tú logáilte isteach: coinnítear do fhreagra le do chuntas, agus baineann sé freisin leis na gléasanna eile de do chuid a logálann tú isteach orthu. ',
    'account.taken': 'Tagann an freagra seo ó do chuntas. Is féidir leat é a athrú anseo; beidh an ceann nua ag do chuntas ansin.',
    'account.kept': 'stóras áitiúil, fad is atá do fhreagra i bhfeidhm: gur insíodh duit faoi choinneáil freagraí le do chuntas, nó go gcoinníonn an gléas seo a chuid freagraí féin',
};

export { account };
