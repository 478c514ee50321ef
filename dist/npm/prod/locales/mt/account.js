/** Maltese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Dħalt fil-kont tiegħek: it-tweġiba tiegħek tinżamm miegħu, u tgħodd ukoll fuq l-apparati l-oħra tiegħek fejn tidħol fih. ',
    'account.taken': 'Din it-tweġiba ġejja mill-kont tiegħek. Tista’ tibdilha hawn; il-kont tiegħek imbagħad ikollu t-tweġiba l-ġdida.',
    'account.kept': 'ħażna lokali, dment li t-tweġiba tiegħek tkun fis-seħħ: li ngħatajt informazzjoni dwar iż-żamma tat-tweġibiet mal-kont tiegħek, jew li dan l-apparat iżomm it-tweġibiet tiegħu',
};

export { account };
