import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Portuguese of Portugal, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'A nossa política de privacidade mudou',
  'notice.ahead': 'A nossa política de privacidade vai mudar',
  'notice.stands': 'As suas respostas ficam como estão. Pode alterá-las em qualquer momento.',
  'notice.asks': 'Nessa altura, a pergunta ser-lhe-á feita.',
  dismiss: 'Fechar',
  settings: 'Definições de cookies',
  prevails: 'Se a nossa política de privacidade diferir entre idiomas, prevalece a versão em {language}.',
  'prevails.link': 'Política de privacidade em {language}',
  'prevails.stale': 'A tradução da política de privacidade corresponde à versão {version}; a versão atual é {current}.',
  rights: 'A sua resposta e os seus direitos',
  'rights.none': 'Não há nenhuma resposta sua em vigor.',
  'rights.when': 'Respondeu em',
  'rights.policy': 'Versão da política',
  'rights.language': 'Apresentado em',
  'rights.receipt': 'Número do comprovativo',
  'rights.change': 'Para alterar a sua resposta, utilize os interruptores acima e guarde.',
  withdraw: 'Retirar o consentimento',
  withdrawn:
    'O seu consentimento foi retirado. As páginas que abrir a partir de agora não iniciam os serviços acima, exceto os necessários. O que já está em execução nesta página termina quando a recarregar ou sair dela.',
  download: 'Descarregar o comprovativo',
  downloaded: 'A transferência do comprovativo começou.',
  erase: 'Apagar o que os serviços deste site guardaram',
  erasing: 'A apagar…',
  erased:
    'Apagado. O seu consentimento foi retirado. O que foi apagado e o que não pode ser apagado está indicado abaixo.',
  'erased.partly':
    'O seu consentimento foi retirado, mas não foi possível apagar tudo. Ainda existe: {names}. Feche os outros separadores deste site, recarregue esta página e tente novamente, ou apague os dados deste site nas definições do seu navegador.',
  'erase.what': 'O que é apagado e o que não pode ser apagado',
  'erase.first':
    'Estas entradas são apagadas, na medida em que esta página lhes pode aceder, dos cookies, do armazenamento local e de sessão, das bases de dados e das caches que este site tem no navegador:',
  'erase.left': 'Estas entradas não são apagadas pelo botão:',
  'erase.server':
    'Os cookies que só os servidores podem ler (HttpOnly) estão fora do alcance desta página. Para remover também esses, apague os cookies e os dados deste site nas definições do seu navegador.',
  'erase.third':
    'O que estas empresas conservam nos seus próprios endereços (cookies e armazenamento de terceiros) está fora do alcance deste site. Dirija-se à empresa ou apague-o nas definições do seu navegador.',
  'erase.record':
    'Ao apagar, retira também o seu consentimento. Não fica nenhum comprovativo neste navegador: descarregue-o antes, se o quiser guardar. O que fica é o registo da sua recusa: sem ele, a pergunta voltaria a ser-lhe feita em cada página.',
  'erase.sent': 'Os comprovativos enviados a este site permanecem lá. Pode pedir o seu apagamento abaixo.',
  'requests.intro': 'Pode pedir a este site o seguinte. O site pode ter de verificar a sua identidade.',
  'requests.receipt': 'O número do seu comprovativo já vai preenchido.',
  'requests.contact':
    'Para o fazer, dirija-se ao contacto indicado abaixo. Se tiver um comprovativo, indique o respetivo número.',
  'requests.fee': 'Taxa: {fee}',
  'requests.limits': 'O que não pode ser apagado: {limits}',
  'requests.free': 'Retirar, descarregar e apagar nesta página é gratuito.',
  'request.purpose': 'Dizer-me para que são utilizados os meus dados',
  'request.disclosure': 'Uma cópia dos meus dados',
  'request.correction': 'Retificar os meus dados',
  'request.addition': 'Acrescentar dados em falta',
  'request.deletion': 'Eliminar dados incorretos',
  'request.suspension': 'Deixar de utilizar os meus dados',
  'request.provision': 'Deixar de fornecer os meus dados a terceiros',
  'request.erasure': 'Apagar os meus dados',
  'request.restriction': 'Limitar o tratamento dos meus dados',
  'request.review': 'Pedir que uma pessoa reveja uma decisão tomada por um computador',
  authority: 'Autoridade a que pode apresentar uma reclamação',
  policy: 'Política de privacidade',
  'policy.version': 'Versão',
  'policy.from': 'Em vigor a partir de',
  'policy.revisedAt': 'Última revisão em',
  'policy.changes': 'Alterações',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Pedido: {request}\nComprovativo: {receipt}\n',
};
