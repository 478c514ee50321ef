/** Irish, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (Do roghanna príobháideachais)',
    honored: 'Opt-Out Request Honored (Comhlíonadh an t-iarratas opt-out)',
    sale: 'Díol agus comhroinnt sonraí pearsanta, agus fógraíocht bunaithe ar na sonraí sin',
    'sale.on': 'Ar siúl sa bhrabhsálaí seo. Le haghaidh opt-out, múch é agus sábháil.',
    'sale.partly': 'Ar siúl i bpáirt sa bhrabhsálaí seo. Le haghaidh opt-out iomlán, múch é agus sábháil.',
    'sale.off': 'Múchta sa bhrabhsálaí seo.',
    beyond: 'Is féidir sonraí a dhíol nó a chomhroinnt ar bhealaí eile seachas fianáin freisin. Is féidir leat an méid seo a iarraidh ar an suíomh seo:',
    'beyond.sale': 'Ná díol agus ná comhroinn mo chuid sonraí pearsanta (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Cuir teorainn le húsáid mo chuid sonraí pearsanta íogaire (Limit the Use of My Sensitive Personal Information)',
    identified: 'An méid a fhéadfaidh {companies} a fháil, is féidir é a nascadh leat ansin mar dhuine, mar shampla trí do chuntas nó do sheoladh ríomhphoist. ',
    'identified.note': 'Is féidir leis an bhfaighteoir é a nascadh leat mar dhuine. Tá an méid a fhaigheann sé liostaithe thíos.',
    abroad: 'Sonraí a théann thar lear',
    'abroad.countries': 'Tá na cuideachtaí atá liostaithe anseo sna tíortha nó sna réigiúin seo: {countries}',
    'abroad.law': 'Conas a chosnaíonn an dlí ansin sonraí pearsanta (Personal Information Protection Commission, sa tSeapáinis)',
    'exempt.statistics': 'Ní dhéanann sé ach comhaireamh ar an gcaoi a n-úsáidtear an suíomh seo, chun gur féidir feabhas a chur air. Níl toiliú riachtanach chuige sin. Is féidir leat agóid a dhéanamh saor in aisce: múch é agus sábháil.',
    'exempt.appearance': 'Ní choinníonn sé ach an chuma a bheidh ar an suíomh seo duit. Níl toiliú riachtanach chuige sin. Is féidir leat agóid a dhéanamh saor in aisce: múch é agus sábháil.',
    barred: 'Múchta: ag an aois atá luaite duit ag an suíomh seo, ní ligeann an dlí duit é seo a cheadú tú féin.',
};

export { duties };
