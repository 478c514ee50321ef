/** Portuguese of Brazil, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (suas escolhas de privacidade)',
    honored: 'Opt-Out Request Honored (solicitação de opt-out atendida)',
    sale: 'Venda e compartilhamento de dados pessoais, e publicidade baseada neles',
    'sale.on': 'Ativado neste navegador. Para o opt-out, desative o interruptor e salve.',
    'sale.partly': 'Ativado em parte neste navegador. Para o opt-out completo, desative o interruptor e salve.',
    'sale.off': 'Desativado neste navegador.',
    beyond: 'Os dados também podem ser vendidos ou compartilhados por outros meios além de cookies. Você pode pedir a este site:',
    'beyond.sale': 'Não vender nem compartilhar meus dados pessoais (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Limitar o uso dos meus dados pessoais sensíveis (Limit the Use of My Sensitive Personal Information)',
    identified: 'O que pode chegar a {companies} pode ser associado ali a você como pessoa, por exemplo por meio da sua conta ou do seu endereço de e-mail. ',
    'identified.note': 'O destinatário pode associar isso a você como pessoa. O que ele recebe está indicado abaixo.',
    abroad: 'Dados enviados ao exterior',
    'abroad.countries': 'As empresas indicadas aqui ficam nestes países ou regiões: {countries}',
    'abroad.law': 'Como a lei desses países protege os dados pessoais (Personal Information Protection Commission, em japonês)',
    'exempt.statistics': 'Apenas conta como este site é usado, para que possa ser melhorado. Não é necessário consentimento. Você pode se opor gratuitamente: desative o interruptor e salve.',
    'exempt.appearance': 'Apenas guarda a aparência que este site deve ter para você. Não é necessário consentimento. Você pode se opor gratuitamente: desative o interruptor e salve.',
    barred: 'Desativado: com a idade que este site tem registrada para você, a lei não permite que você autorize isso por conta própria.',
};

export { duties };
