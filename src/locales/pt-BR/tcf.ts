import type { TcfMessages } from '../tcfMessages.js';

/** Brazilian Portuguese, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Se você concordar, [{n} fornecedor|{n} fornecedores] do Transparency and Consent Framework do IAB Europe [armazena|armazenam] informações no seu dispositivo ou as [lê|leem] nele, como cookies e identificadores do dispositivo, e [trata|tratam] dados pessoais, como esses identificadores e o que você faz neste site.',
  'tcf.purposesFor': 'Para quê:',
  'tcf.specialFor': 'Por meio de recursos especiais:',
  'tcf.claims':
    'Para uma parte disso, [{n} fornecedor se baseia|{n} fornecedores se baseiam] em um interesse legítimo em vez de pedir o consentimento. Você pode se opor a isso.',
  'tcf.scope':
    'Sua resposta vale apenas para {site}. Você pode alterá-la ou revogá-la a qualquer momento: abra estas configurações de novo pelo link neste site.',
  'tcf.again':
    'Perguntamos de novo porque os fornecedores da estrutura, ou o que eles fazem com os dados, mudaram desde a sua última resposta, ou porque essa resposta não os abrangia.',
  'tcf.list': 'Fornecedores ({n}) e como se opor',
  'tcf.title': 'Escolhas segundo a estrutura do IAB para publicidade',
  'tcf.intro':
    '[Este fornecedor participa|Estes {n} fornecedores participam] do Transparency and Consent Framework (TCF) do IAB Europe. [Ele é informado|Eles são informados] do que está ativado aqui. O que está desativado nas configurações acima também está desativado aqui.',
  'tcf.apart': 'Os serviços acima que não constam aqui não fazem parte da estrutura.',
  'tcf.limits':
    'Você pode fazer escolhas quanto a finalidades, recursos especiais e fornecedores. Quanto às finalidades especiais, não há escolha aqui, e os fornecedores podem usar recursos especiais para a finalidade especial 1 (segurança, fraude, erros), seja qual for sua escolha quanto a esses recursos.',
  'tcf.objecting':
    'Interesse legítimo: alguns fornecedores tratam dados pessoais, como identificadores e o que você faz neste site, sem pedir o consentimento. Para se opor, desative-o para uma finalidade ou um fornecedor e salve; a oposição vale apenas para {site}. Se o consentimento para um fornecedor estiver desativado, o interesse legítimo também está.',
  'tcf.noInterest':
    'Alguns fornecedores tratariam dados com base em um interesse legítimo, sem consentimento. Este site transmite a eles uma oposição a isso em nome de todos.',
  'tcf.kept':
    'Suas escolhas ficam no armazenamento local deste navegador como “{key}”. Elas valem enquanto valer sua resposta: no máximo {days}.',
  'tcf.consent': 'Consentimento',
  'tcf.legitimate': 'Interesse legítimo',
  'tcf.needs': 'Desativado enquanto isto estiver desativado acima: {names}',
  'tcf.more': 'O que isso significa e quem o faz',
  'tcf.byVendors': 'Com consentimento ({n})',
  'tcf.claimedBy': 'Por interesse legítimo ({n})',
  'tcf.vendors': 'Fornecedores ({n})',
  'tcf.purposes': 'Finalidades',
  'tcf.specialPurposes': 'Finalidades especiais',
  'tcf.features': 'Recursos',
  'tcf.specialFeatures': 'Recursos especiais',
  'tcf.byConsent': 'Finalidades com consentimento',
  'tcf.byInterest': 'Finalidades por interesse legítimo',
  'tcf.count': 'Fornecedores com consentimento: {n}; por interesse legítimo: {m}',
  'tcf.data': 'Categorias de dados',
  'tcf.storage': 'Armazenamento',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'podem ser renovados',
  'tcf.session': 'até o navegador ser fechado',
  'tcf.otherStorage': 'por outros meios que não cookies',
  'tcf.links': 'Mais',
  'tcf.privacy': 'Política de privacidade',
  'tcf.interest': 'O interesse legítimo do fornecedor',
  'tcf.devices': 'O que o fornecedor armazena nos dispositivos',
};
