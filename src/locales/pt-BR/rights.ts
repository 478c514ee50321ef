import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** Portuguese of Brazil, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Nossa política de privacidade mudou',
  'notice.ahead': 'Nossa política de privacidade vai mudar',
  'notice.stands': 'Suas respostas ficam como estão. Você pode alterá-las a qualquer momento.',
  'notice.asks': 'A pergunta será feita a você nessa ocasião.',
  dismiss: 'Fechar',
  settings: 'Configurações de cookies',
  prevails: 'Se nossa política de privacidade diferir entre idiomas, prevalece a versão em {language}.',
  'prevails.link': 'Política de privacidade em {language}',
  'prevails.stale': 'A tradução da política de privacidade corresponde à versão {version}; a versão atual é {current}.',
  rights: 'Sua resposta e seus direitos',
  'rights.none': 'Não há nenhuma resposta sua em vigor.',
  'rights.when': 'Respondido em',
  'rights.policy': 'Versão da política',
  'rights.language': 'Exibido em',
  'rights.receipt': 'Número do comprovante',
  'rights.change': 'Para alterar sua resposta, use os interruptores acima e salve.',
  withdraw: 'Revogar o consentimento',
  withdrawn:
    'Seu consentimento foi revogado. As páginas que você abrir a partir de agora não iniciam os serviços acima, exceto os necessários. O que já está em execução nesta página termina quando você a recarregar ou sair dela.',
  download: 'Baixar o comprovante',
  downloaded: 'O download do comprovante começou.',
  erase: 'Eliminar o que os serviços deste site armazenaram',
  erasing: 'Eliminando…',
  erased:
    'Eliminado. Seu consentimento foi revogado. O que foi eliminado e o que não pode ser eliminado está indicado abaixo.',
  'erased.partly':
    'Seu consentimento foi revogado, mas não foi possível eliminar tudo. Ainda existe: {names}. Feche as outras abas deste site, recarregue esta página e tente novamente, ou exclua os dados deste site nas configurações do seu navegador.',
  'erase.what': 'O que é eliminado e o que não pode ser eliminado',
  'erase.first':
    'Estes itens são eliminados, na medida em que esta página consegue acessá-los, dos cookies, do armazenamento local e de sessão, dos bancos de dados e dos caches que este site tem no navegador:',
  'erase.left': 'Estes itens não são eliminados pelo botão:',
  'erase.server':
    'Os cookies que só os servidores podem ler (HttpOnly) estão fora do alcance desta página. Para remover também esses, exclua os cookies e os dados deste site nas configurações do seu navegador.',
  'erase.third':
    'O que estas empresas guardam em seus próprios endereços (cookies e armazenamento de terceiros) está fora do alcance deste site. Peça à empresa ou exclua isso nas configurações do seu navegador.',
  'erase.record':
    'A eliminação também revoga seu consentimento. Nenhum comprovante fica neste navegador: baixe-o antes, se quiser guardá-lo. O que fica é o registro da sua recusa: sem ele, a pergunta seria feita de novo em cada página.',
  'erase.sent': 'Os comprovantes enviados a este site permanecem lá. Você pode solicitar abaixo a eliminação deles.',
  'requests.intro': 'Você pode solicitar a este site o seguinte. O site pode precisar verificar quem você é.',
  'requests.receipt': 'O número do seu comprovante já vai preenchido.',
  'requests.contact':
    'Para isso, fale com o contato indicado abaixo. Se você tiver um comprovante, informe o número dele.',
  'requests.fee': 'Taxa: {fee}',
  'requests.limits': 'O que não pode ser eliminado: {limits}',
  'requests.free': 'Revogar, baixar e eliminar nesta página é gratuito.',
  'request.purpose': 'Informar para que meus dados são usados',
  'request.disclosure': 'Uma cópia dos meus dados',
  'request.correction': 'Corrigir meus dados',
  'request.addition': 'Acrescentar dados que faltam',
  'request.deletion': 'Excluir dados incorretos',
  'request.suspension': 'Parar de usar meus dados',
  'request.provision': 'Parar de fornecer meus dados a terceiros',
  'request.erasure': 'Eliminar meus dados',
  'request.restriction': 'Restringir o uso dos meus dados',
  'request.review': 'Pedir que uma pessoa revise uma decisão tomada por um computador',
  authority: 'Autoridade à qual você pode apresentar uma reclamação',
  policy: 'Política de privacidade',
  'policy.version': 'Versão',
  'policy.from': 'Em vigor a partir de',
  'policy.revisedAt': 'Última revisão em',
  'policy.changes': 'Alterações',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Solicitação: {request}\nComprovante: {receipt}\n',
};
