import type { PreferencesMessages } from '../messages.js';

/** Portuguese of Portugal, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Definições de cookies',
  intro: 'Decida o que este site pode utilizar. Os interruptores produzem efeito quando guarda.',
  'decided.at': 'Escolheu em {date}.',
  'decided.granted': 'Permitiu: {purposes}',
  'decided.denied': 'Recusou: {purposes}',
  'decided.part': '{purpose} (em parte)',
  'purpose.necessary': 'Necessários',
  'purpose.necessary.description': 'Aquilo sem o qual o site não pode funcionar (por exemplo, memorizar esta escolha).',
  'purpose.functional': 'Funcionalidades',
  'purpose.functional.description':
    'Vídeos, mapas, proteção de formulários contra spam e serviços semelhantes de terceiros. Se desativados, as partes do site que os utilizam podem faltar ou não funcionar.',
  'purpose.social': 'Redes sociais',
  'purpose.social.description':
    'Botões de partilha e publicações incorporadas. Os seus operadores ficam a saber que páginas abre aqui e podem utilizar isso para escolher e medir anúncios.',
  'purpose.analytics': 'Estatísticas',
  'purpose.analytics.description': 'Mede como o site é utilizado, para que possa ser melhorado.',
  'purpose.advertising': 'Publicidade',
  'purpose.advertising.description':
    'Escolhe os anúncios em função do que vê, aqui e noutros sites, e mede se resultam.',
  'always-on': 'Sempre ativado',
  partly: 'Ativados: {count} de {total}',
  details: 'Detalhes',
  'details.of': 'detalhes sobre {name}',
  'details.none': 'O site não descreveu este serviço.',
  company: 'Empresa',
  formerly: 'Anteriormente',
  controllers: 'Responsável pelo tratamento, por região do visitante',
  controller: '{regions}: {company} ({country})',
  transfers: 'Base para o envio de dados para o estrangeiro, conforme indicado pelo destinatário',
  transfer: 'de: {from}; para: {to}; base: {ground}',
  'transfer.adequacy': 'decisão de adequação',
  'transfer.privacy-framework': 'Quadro de Privacidade de Dados (Data Privacy Framework)',
  'transfer.standard-clauses': 'cláusulas contratuais-tipo',
  'region.EEA': 'Espaço Económico Europeu',
  use: 'Para que o site o utiliza',
  'use.recipient': 'O que o destinatário faz com os dados',
  safeguards: 'Como o destinatário os protege',
  sends: 'O que é enviado',
  'sends.page': 'endereço da página, hora e página anterior',
  'sends.interaction': 'cliques e deslocação da página',
  'sends.identifier': 'identificadores em cookies, do navegador ou de publicidade',
  'sends.address': 'endereço IP e localização aproximada',
  'sends.device': 'sistema operativo, navegador, dispositivo, idioma e tamanho do ecrã',
  'sends.commerce': 'compras e registos',
  'sends.click-id': 'identificador do anúncio em que se clicou',
  'sends.user': 'o que este site sabe sobre si enquanto utilizador ou utilizadora (por exemplo, um número de membro)',
  'sends.contact': 'endereço de e-mail ou número de telefone, sob a forma de hash',
  'sends.playback': 'como um vídeo é visto',
  'sends.recording': 'gravações do que se escreve em formulários e do que se faz no ecrã',
  cookies: 'Cookies e armazenamento',
  'cookies.none': 'nenhum',
  'cookies.unknown': 'não verificado',
  record: 'A sua resposta',
  'record.use':
    'Memoriza o que escolhe aqui, para que a pergunta não lhe seja feita em cada página, e comprova a sua resposta. Enquanto permitir algo, um número aleatório associa as suas respostas; se recusar tudo, esse número não existe. O Safari remove este registo mais cedo: após sete dias de utilização em que não interage com este site.',
  'record.local': 'armazenamento local, prazo: {duration}; depois removido na sua visita seguinte',
  'record.local.refusal':
    'armazenamento local, até responder de novo: uma recusa continua em vigor também depois deste prazo: {duration}',
  'record.receipts':
    'comprovativos das suas últimas respostas, no armazenamento local, removidos o mais tardar com a sua resposta; o comprovativo de uma resposta que não permite nada, no armazenamento de sessão, até o separador ser fechado',
  'record.queue':
    'respostas cujo comprovativo ainda está por criar ou enviar, no armazenamento local, até que isso seja feito ou tenha sido tentado dez vezes',
  'party.first': 'próprio',
  'party.third': 'de terceiros',
  'kind.cookie': 'cookie',
  'kind.localStorage': 'armazenamento local',
  'kind.sessionStorage': 'armazenamento de sessão',
  'kind.database': 'base de dados do navegador',
  'kind.cache': 'cache do navegador',
  kept: '{kind}, {retention}',
  retention: 'prazo de conservação: {duration}',
  'retention.session': 'até o navegador ser fechado',
  'retention.persistent': 'sem data de expiração própria',
  'retention.unpublished': 'prazo não publicado pelo fornecedor',
  'retention.unknown': 'prazo não verificado',
  'link.privacy': 'Política de privacidade',
  'link.unverified': 'Política de privacidade (endereço não verificado)',
  'link.company': 'Site da empresa',
  'link.processing': 'Termos do tratamento de dados',
  'link.terms': 'Termos',
  'link.opt-out': 'Página de opt-out',
  'link.external-transmission': 'Transmissão externa',
  checked: 'Verificado em {date}.',
  'opt-out.effect.use':
    'Para que {company} deixe de utilizar os dados, consulte a página de opt-out dessa empresa. Aí é indicado o que abrange e por quanto tempo vale.',
  'opt-out.effect.personalisation':
    'Para pôr fim aos anúncios personalizados de {company}, consulte a página de opt-out dessa empresa. Aí é indicado o que abrange e por quanto tempo vale.',
  'opt-out.effect.sending':
    'A página de opt-out de {company} oferece uma forma de interromper o próprio envio. Aí é indicado o que abrange e por quanto tempo vale.',
  'opt-out.effect.other':
    '{company} oferece uma página de opt-out. Aí é indicado o que interrompe, onde e por quanto tempo.',
  'opt-out.scope.browser': 'Vale para este navegador.',
  'opt-out.scope.account': 'Vale para a sua conta nessa empresa, e é preciso ter uma.',
  'opt-out.scope.either':
    'Vale para a sua conta nessa empresa se tiver sessão iniciada; caso contrário, para este navegador.',
  'opt-out.intro':
    'Se recusar aqui, as páginas deste site que abrir a partir de então não iniciam estes serviços. As empresas oferecem também as suas próprias páginas de opt-out. Em cada uma é indicado o que interrompe, se para este navegador ou para uma conta, e por quanto tempo.',
  'opt-out.limits':
    'Um opt-out não apaga cookies. Se for guardado num cookie, vale apenas para este navegador, termina quando esse cookie é apagado e pode exigir cookies de terceiros.',
  'opt-out.vendors': 'Empresas utilizadas neste site',
  'opt-out.industry': 'Muitas empresas de uma só vez',
  browser: 'Os cookies e o seu navegador',
  'browser.cookie':
    'Um cookie é um texto curto que um site guarda no seu navegador. Na sua visita seguinte, o navegador envia-o aos servidores do domínio para o qual foi guardado, que assim reconhecem o navegador.',
  'browser.settings':
    'A maioria dos navegadores pode aceitar todos os cookies ou recusá-los todos, e alguns podem avisar quando chega um. O menu de ajuda do seu navegador indica onde.',
  'browser.refusal':
    'Se recusar todos os cookies no navegador, partes dos sites deixam de funcionar, sobretudo aquelas em que se inicia sessão. Se recusar aqui, os necessários permanecem ativados.',
  elsewhere:
    'Uma empresa que não atua por conta deste site trata os dados de acordo com a sua própria política de privacidade. Os sites para os quais remetemos seguem também as suas próprias políticas.',
  effect: 'Se desativado: {effect}',
  explicit: 'Requer um sim à parte; «Aceitar tudo» não o ativa.',
  'signalled.switch':
    'O seu navegador envia {signal}: a publicidade permanece desativada, a menos que decida ativá-la. «{accept}» não a ativa.',
  save: 'Guardar',
  cancel: 'Cancelar',
};
