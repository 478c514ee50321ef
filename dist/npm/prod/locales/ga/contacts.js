/** Irish, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Teagmháil',
    'contact.name': 'Cuideachta',
    'contact.department': 'I bhfeighil sonraí pearsanta',
    'contact.address': 'Seoladh',
    'contact.email': 'Ríomhphost',
    'contact.tel': 'Teileafón',
    'contact.form': 'Foirm theagmhála',
    'contact.dpo': 'Oifigeach cosanta sonraí',
    mail: 'Ní chuireann do roghanna faoi fhianáin ar liosta ríomhphoist ar bith thú.',
    'mail.link': 'Stop nó atosaigh ríomhphost uainn',
    requests: 'Iarratais chuig an suíomh seo',
    'requests.refusal': 'Féadfaidh an suíomh seo diúltú d’iarratas. Forais: {grounds}',
    'requests.notified': 'Má dhiúltaíonn sé d’iarratas, cuireann sé é sin in iúl duit.',
    'requests.review': 'I gcás inar ríomhaire amháin a rinne cinneadh fút, is féidir leat iarraidh ar dhuine athbhreithniú a dhéanamh air, do dhearcadh a chur in iúl agus an cinneadh a chonspóid.',
};

export { contacts };
