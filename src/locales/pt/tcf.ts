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
    'A sua resposta vale apenas para {site}. Pode alterá-la ou retirá-la a qualquer momento: abra de novo estas definições através da ligação neste site.',
  'tcf.again':
    'Perguntamos de novo porque os fornecedores da estrutura, ou o que fazem com os dados, mudaram desde a sua última resposta, ou não faziam parte dela.',
  'tcf.list': 'Fornecedores ({n}) e como se opor',
  'tcf.title': 'Escolhas segundo a estrutura da IAB para a publicidade',
  'tcf.intro':
    '[Este fornecedor participa|Estes {n} fornecedores participam] no Transparency and Consent Framework (TCF) da IAB Europe. [É-lhe|É-lhes] comunicado o que está ativado aqui. O que está desativado nas definições acima também está desativado aqui.',
  'tcf.apart': 'Os serviços acima que não constam aqui não fazem parte da estrutura.',
  'tcf.limits':
    'Pode escolher sobre finalidades, funcionalidades especiais e fornecedores. Sobre as finalidades especiais não há escolha aqui, e os fornecedores podem usar funcionalidades especiais para a finalidade especial 1 (segurança, fraude, erros), seja qual for a sua escolha sobre essas funcionalidades.',
  'tcf.objecting':
    'Interesse legítimo: alguns fornecedores tratam dados pessoais, como identificadores e o que faz neste site, sem pedir o consentimento. Desative-o para uma finalidade ou um fornecedor e ter-se-á oposto, apenas para {site}. Onde o consentimento está desativado para um fornecedor, isto também está.',
  'tcf.noInterest':
    'Alguns fornecedores tratariam dados por um interesse legítimo, sem consentimento. Este site transmite-lhes uma oposição a isso em nome de todos.',
  'tcf.kept':
    'As suas escolhas são guardadas no armazenamento local deste navegador como «{key}». Contam enquanto contar a sua resposta: no máximo {days}.',
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
  'tcf.renewed': 'renovados em cada visita',
  'tcf.session': 'até o navegador ser fechado',
  'tcf.otherStorage': 'diferente de cookies',
  'tcf.links': 'Mais',
  'tcf.privacy': 'Política de privacidade',
  'tcf.interest': 'O seu interesse legítimo',
  'tcf.devices': 'O que armazena nos dispositivos',
};
