import type { DutyMessages } from '../messages.js';

/** Portuguese of Portugal, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (as suas escolhas de privacidade)',
  honored: 'Opt-Out Request Honored (pedido de opt-out respeitado)',
  sale: 'Venda e partilha de dados pessoais, e publicidade baseada neles',
  'sale.on': 'Ativado neste navegador. Para o opt-out, desative o interruptor e guarde.',
  'sale.partly': 'Ativado em parte neste navegador. Para o opt-out total, desative o interruptor e guarde.',
  'sale.off': 'Desativado neste navegador.',
  beyond:
    'Os dados também podem ser vendidos ou partilhados por outros meios que não os cookies. Pode pedir a este site:',
  'beyond.sale': 'Não vender nem partilhar os meus dados pessoais (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Limitar a utilização dos meus dados pessoais sensíveis (Limit the Use of My Sensitive Personal Information)',
  identified:
    'O que pode chegar a {companies} pode aí ser associado a si enquanto pessoa, por exemplo através da sua conta ou do seu endereço de e-mail. ',
  'identified.note': 'O destinatário pode associá-lo a si enquanto pessoa. O que recebe está indicado abaixo.',
  abroad: 'Dados enviados para o estrangeiro',
  'abroad.countries': 'As empresas aqui indicadas encontram-se nestes países ou regiões: {countries}',
  'abroad.law':
    'Como a lei desses países protege os dados pessoais (Personal Information Protection Commission, em japonês)',
  'exempt.statistics':
    'Conta apenas como este site é utilizado, para que possa ser melhorado. Não é necessário consentimento. Pode opor-se gratuitamente: desative o interruptor e guarde.',
  'exempt.appearance':
    'Conserva apenas o aspeto que este site deve ter para si. Não é necessário consentimento. Pode opor-se gratuitamente: desative o interruptor e guarde.',
  barred:
    'Desativado: com a idade que este site tem registada para si, a lei não permite que a autorização seja dada por si.',
};
