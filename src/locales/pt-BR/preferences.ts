import type { PreferencesMessages } from '../messages.js';

/** Portuguese of Brazil, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Configurações de cookies',
  intro: 'Decida o que este site pode usar. Os interruptores só têm efeito quando você salva.',
  'decided.at': 'Você escolheu em {date}.',
  'decided.granted': 'Você permitiu: {purposes}',
  'decided.denied': 'Você recusou: {purposes}',
  'decided.part': '{purpose} (em parte)',
  'purpose.necessary': 'Necessários',
  'purpose.necessary.description': 'Aquilo de que o site precisa para funcionar (por exemplo, lembrar esta escolha).',
  'purpose.functional': 'Recursos',
  'purpose.functional.description':
    'Vídeos, mapas, proteção de formulários contra spam e serviços semelhantes de terceiros. Se desativados, as partes do site que os usam podem faltar ou não funcionar.',
  'purpose.social': 'Redes sociais',
  'purpose.social.description':
    'Botões de compartilhamento e publicações incorporadas. Seus operadores ficam sabendo quais páginas você abre aqui e podem usar isso para escolher e medir anúncios.',
  'purpose.analytics': 'Estatísticas',
  'purpose.analytics.description': 'Mede como o site é usado, para que possa ser melhorado.',
  'purpose.advertising': 'Publicidade',
  'purpose.advertising.description':
    'Escolhe os anúncios de acordo com o que você vê, aqui e em outros sites, e mede se eles funcionam.',
  'always-on': 'Sempre ativado',
  partly: 'Ativados: {count} de {total}',
  details: 'Detalhes',
  'details.of': 'detalhes sobre {name}',
  'details.none': 'O site não descreveu este serviço.',
  company: 'Empresa',
  formerly: 'Antes',
  controllers: 'Controlador, por região do visitante',
  controller: '{regions}: {company} ({country})',
  transfers: 'Base para o envio de dados ao exterior, conforme indicado pelo destinatário',
  transfer: 'de: {from}; para: {to}; base: {ground}',
  'transfer.adequacy': 'decisão de adequação',
  'transfer.privacy-framework': 'Estrutura de Privacidade de Dados (Data Privacy Framework)',
  'transfer.standard-clauses': 'cláusulas-padrão contratuais',
  'region.EEA': 'Espaço Econômico Europeu',
  use: 'Finalidade do uso pelo site',
  'use.recipient': 'O que o destinatário faz com os dados',
  safeguards: 'Como o destinatário os protege',
  sends: 'O que é enviado',
  'sends.page': 'endereço da página, horário e página anterior',
  'sends.interaction': 'cliques e rolagem',
  'sends.identifier': 'identificadores em cookies, do navegador ou de publicidade',
  'sends.address': 'endereço IP e localização aproximada',
  'sends.device': 'sistema operacional, navegador, dispositivo, idioma e tamanho da tela',
  'sends.commerce': 'compras e cadastros',
  'sends.click-id': 'identificador do anúncio em que se clicou',
  'sends.user': 'o que este site sabe sobre você como usuário ou usuária (por exemplo, um número de associado)',
  'sends.contact': 'endereço de e-mail ou número de telefone, em forma de hash',
  'sends.playback': 'como um vídeo é assistido',
  'sends.recording': 'gravações do que se digita em formulários e do que se faz na tela',
  cookies: 'Cookies e armazenamento',
  'cookies.none': 'nenhum',
  'cookies.unknown': 'não verificado',
  record: 'Sua resposta',
  'record.use':
    'Lembra o que você escolhe aqui, para que a pergunta não seja feita em cada página, e comprova sua resposta. Enquanto você permitir algo, um número aleatório associa suas respostas; se você recusar tudo, esse número não existe. O Safari remove este registro antes: depois de sete dias de uso em que você não interage com este site.',
  'record.local': 'armazenamento local, prazo: {duration}; depois removido na sua visita seguinte',
  'record.local.refusal':
    'armazenamento local, até você responder de novo: uma recusa continua em vigor também depois deste prazo: {duration}',
  'record.receipts':
    'comprovantes das suas últimas respostas, no armazenamento local, removidos o mais tardar com sua resposta; o comprovante de uma resposta que não permite nada, no armazenamento de sessão, até a aba ser fechada',
  'record.queue':
    'respostas cujo comprovante ainda precisa ser criado ou enviado, no armazenamento local, até que isso seja feito ou tenha sido tentado dez vezes',
  'party.first': 'próprio',
  'party.third': 'de terceiros',
  'kind.cookie': 'cookie',
  'kind.localStorage': 'armazenamento local',
  'kind.sessionStorage': 'armazenamento de sessão',
  'kind.database': 'banco de dados do navegador',
  'kind.cache': 'cache do navegador',
  kept: '{kind}, {retention}',
  retention: 'prazo de armazenamento: {duration}',
  'retention.session': 'até o navegador ser fechado',
  'retention.persistent': 'sem data de expiração própria',
  'retention.unpublished': 'prazo não publicado pelo fornecedor',
  'retention.unknown': 'prazo não verificado',
  'link.privacy': 'Política de privacidade',
  'link.unverified': 'Política de privacidade (endereço não verificado)',
  'link.company': 'Site da empresa',
  'link.processing': 'Termos de tratamento de dados',
  'link.terms': 'Termos',
  'link.opt-out': 'Página de opt-out',
  'link.external-transmission': 'Transmissão externa',
  checked: 'Verificado em {date}.',
  'opt-out.effect.use':
    'Para que {company} deixe de usar os dados, consulte a página de opt-out dessa empresa. Lá está indicado o que o opt-out abrange e por quanto tempo vale.',
  'opt-out.effect.personalisation':
    'Para interromper os anúncios personalizados de {company}, consulte a página de opt-out dessa empresa. Lá está indicado o que o opt-out abrange e por quanto tempo vale.',
  'opt-out.effect.sending':
    'A página de opt-out de {company} oferece uma forma de interromper o próprio envio. Lá está indicado o que isso abrange e por quanto tempo vale.',
  'opt-out.effect.other':
    '{company} oferece uma página de opt-out. Lá está indicado o que ela interrompe, onde e por quanto tempo.',
  'opt-out.scope.browser': 'Vale para este navegador.',
  'opt-out.scope.account': 'Vale para sua conta nessa empresa, e é preciso ter uma.',
  'opt-out.scope.either':
    'Vale para sua conta nessa empresa se você tiver feito login; caso contrário, para este navegador.',
  'opt-out.intro':
    'Se você recusar aqui, as páginas deste site que abrir a partir de então não iniciam esses serviços. As empresas também oferecem suas próprias páginas de opt-out. Em cada uma está indicado o que ela interrompe, se para este navegador ou para uma conta, e por quanto tempo.',
  'opt-out.limits':
    'Um opt-out não exclui cookies. Se for armazenado em um cookie, vale apenas para este navegador, termina quando esse cookie é excluído e pode exigir cookies de terceiros.',
  'opt-out.vendors': 'Empresas usadas neste site',
  'opt-out.industry': 'Muitas empresas de uma só vez',
  browser: 'Os cookies e seu navegador',
  'browser.cookie':
    'Um cookie é um texto curto que um site armazena no seu navegador. Na sua próxima visita, o navegador o envia aos servidores do domínio para o qual foi armazenado, que assim reconhecem o navegador.',
  'browser.settings':
    'A maioria dos navegadores pode aceitar todos os cookies ou recusar todos, e alguns podem avisar quando um chega. O menu de ajuda do seu navegador indica onde.',
  'browser.refusal':
    'Se você recusar todos os cookies no navegador, partes dos sites deixam de funcionar, principalmente aquelas em que se faz login. Se você recusar aqui, os necessários continuam ativados.',
  elsewhere:
    'Uma empresa que não atua em nome deste site trata os dados de acordo com sua própria política de privacidade. Os sites para os quais há links aqui também seguem suas próprias políticas.',
  effect: 'Se desativado: {effect}',
  explicit: 'Precisa de um sim à parte; “Aceitar tudo” não o ativa.',
  'signalled.switch':
    'Seu navegador envia {signal}: a publicidade continua desativada, a menos que você a ative. “{accept}” não a ativa.',
  save: 'Salvar',
  cancel: 'Cancelar',
};
