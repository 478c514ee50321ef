/** Maltese, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Int illoggjat: it-tweġiba tiegħek tinżamm mal-kont tiegħek, u tgħodd ukoll fuq l-apparati l-oħra tiegħek fejn tidħol. ',
    'account.taken': 'Din it-tweġiba ġejja mill-kont tiegħek. Tista’ tibdilha hawn; il-kont tiegħek imbagħad ikollu l-ġdida.',
    'account.kept': 'ħażna lokali, sa ma tintemm it-tweġiba tiegħek: li ġejt infurmat dwar il-kont tiegħek, jew li dan l-apparat huwa differenti minnu',
};

export { account };
