/** Latvian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Jūs esat pieteicies: jūsu atbilde tiek glabāta jūsu kontā un ir spēkā arī citās jūsu ierīcēs, kurās piesakāties. ',
    'account.taken': 'Šī atbilde ir no jūsu konta. Jūs to varat mainīt šeit; tad jūsu kontā būs jaunā.',
    'account.kept': 'lokālā krātuve, līdz jūsu atbilde beidzas: ka esat informēts par savu kontu vai ka šī ierīce no tā atšķiras',
};

export { account };
