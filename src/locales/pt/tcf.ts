import type { TcfMessages } from '../tcfMessages.js';

/** European Portuguese, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Se concordar, [{n} fornecedor|{n} fornecedores] do Transparency and Consent Framework da IAB Europe [armazena|armazenam] informações no seu dispositivo ou [lê-as|leem-nas] nele, como cookies e identificadores do dispositivo, e [trata|tratam] dados pessoais, como esses identificadores e o que faz neste site.',
  'tcf.purposesFor': 'Para quê:',
  'tcf.specialFor': 'Através de funcionalidades especiais:',
  'tcf.claims':
    'Para uma parte disto, [{n} fornecedor baseia-se|{n} fornecedores baseiam-se] num interesse legítimo em vez de pedir o consentimento. Pode opor-se a isso.',
  'tcf.scope':
    'A sua resposta vale apenas para {site}. Pode alterá-la ou retirá-la em qualquer momento: abra de novo estas definições através da ligação neste site.',
  'tcf.again':
    'Perguntamos de novo porque os fornecedores do quadro, ou o que fazem com os dados, mudaram desde a sua última resposta, ou porque essa resposta não os abrangia.',
  'tcf.list': 'Fornecedores ({n}) e como se opor',
  'tcf.title': 'Escolhas segundo o quadro da IAB para a publicidade',
  'tcf.intro':
    '[Este fornecedor participa|Estes {n} fornecedores participam] no Transparency and Consent Framework (TCF) da IAB Europe. [É-lhe|É-lhes] comunicado o que está ativado aqui. O que está desativado nas definições acima também está desativado aqui.',
  'tcf.apart': 'Os serviços acima que não constam aqui não fazem parte do quadro.',
  'tcf.limits':
    'Pode fazer escolhas quanto a finalidades, funcionalidades especiais e fornecedores. Quanto às finalidades especiais, não há escolha aqui, e os fornecedores podem utilizar funcionalidades especiais para a finalidade especial 1 (segurança, fraude, erros), seja qual for a sua escolha quanto a essas funcionalidades.',
  'tcf.objecting':
    'Interesse legítimo: alguns fornecedores tratam dados pessoais, como identificadores e o que faz neste site, sem pedir o consentimento. Para se opor, desative-o para uma finalidade ou um fornecedor e guarde; a oposição vale apenas para {site}. Se o consentimento para um fornecedor estiver desativado, o interesse legítimo também está.',
  'tcf.noInterest':
    'Alguns fornecedores tratariam dados com base num interesse legítimo, sem consentimento. Este site transmite-lhes uma oposição a isso em nome de todos.',
  'tcf.kept':
    'As suas escolhas são guardadas no armazenamento local deste navegador como «{key}». Valem enquanto a sua resposta valer: no máximo {days}.',
  'tcf.consent': 'Consentimento',
  'tcf.legitimate': 'Interesse legítimo',
  'tcf.needs': 'Desativado enquanto isto estiver desativado acima: {names}',
  'tcf.more': 'O que isto significa e quem o faz',
  'tcf.byVendors': 'Com consentimento ({n})',
  'tcf.claimedBy': 'Por interesse legítimo ({n})',
  'tcf.vendors': 'Fornecedores ({n})',
  'tcf.purposes': 'Finalidades',
  'tcf.specialPurposes': 'Finalidades especiais',
  'tcf.features': 'Funcionalidades',
  'tcf.specialFeatures': 'Funcionalidades especiais',
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
