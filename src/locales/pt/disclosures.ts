import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Portuguese of Portugal, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'este site',
  'tell.tabs': 'As ligações para outras empresas abrem num novo separador.',
  'tell.cookie': 'O que é um cookie?',
  'tell.personal':
    'Neste site, os endereços IP e os identificadores contidos em cookies são considerados dados pessoais.',
  'tell.impersonal':
    'Neste site, os identificadores contidos em cookies não são, por si só, considerados dados pessoais.',
  'tell.choices': 'As suas escolhas',
  'tell.unanswered': 'Ainda não escolheu.',
  'tell.change': 'Ver ou alterar as suas escolhas',
  'tell.services': 'Cookies e serviços, por finalidade',
  'tell.without': 'Se desativado: {effect}',
  'tell.unused': 'Este site não indica nenhum serviço para esta finalidade.',
  'tell.choice': 'A sua escolha',
  'tell.formerly': 'Anteriormente: {names}',
  'tell.allowed': 'Permitiu-o.',
  'tell.refused': 'Recusou-o.',
  'tell.on': 'Ativado. Não responder vale como um sim; pode recusar.',
  'tell.off': 'Desativado, a menos que o permita.',
  'tell.barred':
    'Desativado: com a idade que este site tem registada para si, a lei não permite que a autorização seja dada por si.',
  'tell.country': 'País',
  'tell.role': 'Por conta de quem',
  'tell.processor': 'O destinatário trata os dados por conta deste site.',
  'tell.first': 'Cookies e armazenamento próprios',
  'tell.third': 'Cookies e armazenamento de terceiros',
  'tell.access.own': 'Guardado no domínio deste site; os scripts executados nas suas páginas podem lê-lo.',
  'tell.access.domain':
    'O cookie é guardado para {domain}: todos os sites desse domínio e os scripts executados nas respetivas páginas podem lê-lo. O restante é guardado no domínio deste site; os scripts executados nas suas páginas podem lê-lo.',
  'tell.access.first':
    'Guardados no domínio deste site; os scripts executados nas suas páginas, incluindo os de {company}, podem lê-los.',
  'tell.access.third':
    'Guardados num domínio de {company}; esta empresa pode lê-los. Este site não pode lê-los nem apagá-los.',
  'tell.links': 'Ligações',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Se recusar aqui, as páginas deste site que abrir a partir de então não iniciam o serviço. Se o endereço de um dos ficheiros do serviço constar do código-fonte de uma página, é possível que o seu navegador peça esse ficheiro ainda assim: o serviço recebe então o seu endereço IP, o tipo de navegador, o endereço deste site e os cookies do domínio do próprio serviço.',
  'tell.abroad': 'As empresas aqui indicadas encontram-se nestes países ou regiões: {countries}',
  'tell.automatic': 'O que é recolhido automaticamente',
  'tell.automatic.about':
    'Em cada página, o servidor deste site e o de cada empresa cujo conteúdo é carregado recebem do seu navegador o seguinte:',
  'tell.automatic.address': 'o endereço IP e o número da porta',
  'tell.automatic.page': 'a página pedida, quando, e a página que levou até ela',
  'tell.automatic.cookies': 'os cookies guardados para o domínio desse servidor',
  'tell.automatic.device': 'o navegador, o sistema operativo, o tipo de dispositivo e o idioma',
  'tell.automatic.limits':
    'Os navegadores enviam estes dados por si, pelo que nenhuma escolha nesta página pode impedir isso para este site. As outras empresas recebem-nos quando o seu conteúdo é carregado.',
  'tell.browser': 'Os cookies e as definições do seu navegador',
  'tell.browser.choose': 'A maioria dos navegadores permite-lhe escolher:',
  'tell.browser.all': 'aceitar todos os cookies',
  'tell.browser.none': 'recusar todos os cookies',
  'tell.browser.ask': 'receber um aviso quando chega um cookie (nem todos os navegadores o permitem)',
  'tell.browser.pages': 'Onde encontrar as definições',
  'tell.browser.yours': '{name} (o navegador que parece estar a utilizar)',
  'tell.browser.other': 'Para outro navegador, consulte o respetivo menu de ajuda.',
  'tell.notice': 'Serviços de publicidade e histórico das suas visitas',
  'tell.notice.use':
    'Este site utiliza serviços de {companies} para a distribuição de anúncios. Através de cookies e identificadores de publicidade, o histórico das suas visitas e ações pode aí ser obtido e utilizado.',
  'tell.notice.policy': 'Cada empresa trata estas informações de acordo com a sua própria política de privacidade.',
  'tell.notice.opt-out':
    'Nas páginas de opt-out das empresas, pode interromper a utilização destas informações para a distribuição de anúncios. Em cada uma é indicado o que abrange (este navegador ou uma conta) e por quanto tempo.',
  'tell.notice.stop':
    'Nas definições de cookies deste site, pode interromper a recolha através destes serviços. As definições do seu navegador permitem recusar cookies.',
  'tell.sources': 'Informações de outras fontes',
  'tell.communications': 'Análise de mensagens',
  'tell.erasure': 'O que não pode ser apagado',
  'tell.authorities': 'Comunicação às autoridades',
  'tell.hosting': 'Onde este site está alojado',
  'tell.more': 'Mais informações',
  'tell.external': 'Transmissão externa',
  'tell.external.about':
    'As páginas deste site contêm programas que fazem o seu navegador enviar informações aos seguintes serviços.',
  'tell.external.none':
    'Nenhum dos serviços que este site indica faz o seu navegador enviar informações a outra empresa.',
  'tell.external.sends': 'Informações enviadas',
  'tell.external.recipient': 'Destinatário',
  'tell.external.when': 'Quando são enviadas',
  'tell.sent.always': 'Quando abre uma página que utiliza o serviço.',
  'tell.sent.allowed': 'Quando abre uma página que utiliza o serviço. Permitiu-o.',
  'tell.sent.refused': 'As páginas que abriu desde que recusou não iniciam o serviço.',
  'tell.sent.on': 'Quando abre uma página que utiliza o serviço, a menos que recuse. Não responder vale como um sim.',
  'tell.sent.off': 'Depois de o permitir. Até lá, as páginas deste site não iniciam o serviço.',
  'tell.external.revised': 'Última revisão: {date}.',
  'tell.external.checked': 'Os dados sobre estes serviços foram verificados em {date} ou mais tarde.',
  'tell.external.without': 'Se desativado',
  'tell.external.exempt': 'Como este site o classifica',
  'tell.exempt.necessary': 'Informações necessárias ao funcionamento da página.',
  'tell.exempt.first-party-id': 'Um identificador que este site atribuiu e que é enviado a este site.',
  'tell.exempt.consented': 'Informações que são enviadas depois de ter dado o seu acordo.',
  'tell.exempt.opt-out': 'Informações cujo envio pode interromper da forma aqui descrita.',
};
