/** Latvian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Jūs esat pierakstījies: jūsu atbilde tiek glabāta jūsu kontā un ir spēkā arī citās jūsu ierīcēs, kurās pierakstāties. ',
    'account.taken': 'Šī atbilde ir no jūsu konta. Jūs to varat mainīt šeit; tad jūsu kontā būs jaunā atbilde.',
    'account.kept': 'lokālā krātuve, kamēr jūsu atbilde ir spēkā: tas, ka jums ir paziņots, ka atbildes tiek glabātas jūsu kontā, vai tas, ka šī ierīce glabā savas atbildes',
};

export { account };
