import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** Portuguese of Brazil, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'este site',
  'tell.tabs': 'Os links para outras empresas abrem em uma nova aba.',
  'tell.cookie': 'O que é um cookie?',
  'tell.personal':
    'Neste site, os endereços IP e os identificadores contidos em cookies são considerados dados pessoais.',
  'tell.impersonal':
    'Neste site, os identificadores contidos em cookies não são, por si sós, considerados dados pessoais.',
  'tell.choices': 'Suas escolhas',
  'tell.unanswered': 'Você ainda não escolheu.',
  'tell.change': 'Ver ou alterar suas escolhas',
  'tell.services': 'Cookies e serviços, por finalidade',
  'tell.without': 'Se desativado: {effect}',
  'tell.unused': 'Este site não indica nenhum serviço para esta finalidade.',
  'tell.choice': 'Sua escolha',
  'tell.formerly': 'Antes: {names}',
  'tell.allowed': 'Você permitiu.',
  'tell.refused': 'Você recusou.',
  'tell.on': 'Ativado. Não responder vale como um sim; você pode recusar.',
  'tell.off': 'Desativado, a menos que você permita.',
  'tell.barred':
    'Desativado: com a idade que este site tem registrada para você, a lei não permite que você autorize isso por conta própria.',
  'tell.country': 'País',
  'tell.role': 'Em nome de quem',
  'tell.processor': 'O destinatário trata os dados em nome deste site.',
  'tell.first': 'Cookies e armazenamento próprios',
  'tell.third': 'Cookies e armazenamento de terceiros',
  'tell.access.own': 'Armazenado no domínio deste site; os scripts executados em suas páginas podem lê-lo.',
  'tell.access.domain':
    'O cookie é armazenado para {domain}: todos os sites desse domínio e os scripts executados em suas páginas podem lê-lo. O restante é armazenado no domínio deste site; os scripts executados em suas páginas podem lê-lo.',
  'tell.access.first':
    'Armazenados no domínio deste site; os scripts executados em suas páginas, incluindo os de {company}, podem lê-los.',
  'tell.access.third':
    'Armazenados em um domínio de {company}; essa empresa pode lê-los. Este site não pode lê-los nem excluí-los.',
  'tell.links': 'Links',
  'tell.opt-out': 'Opt-out',
  'tell.refusal':
    'Se você recusar aqui, as páginas deste site que abrir a partir de então não iniciam o serviço. Se o endereço de um dos arquivos do serviço estiver no código-fonte de uma página, é possível que seu navegador ainda solicite esse arquivo: o serviço recebe então seu endereço IP, o tipo de navegador, o endereço deste site e os cookies do domínio do próprio serviço.',
  'tell.abroad': 'As empresas indicadas aqui ficam nestes países ou regiões: {countries}',
  'tell.automatic': 'O que é coletado automaticamente',
  'tell.automatic.about':
    'A cada página, o servidor deste site e o de cada empresa cujo conteúdo é carregado recebem do seu navegador o seguinte:',
  'tell.automatic.address': 'o endereço IP e o número da porta',
  'tell.automatic.page': 'a página solicitada, quando, e a página que levou até ela',
  'tell.automatic.cookies': 'os cookies armazenados para o domínio desse servidor',
  'tell.automatic.device': 'o navegador, o sistema operacional, o tipo de dispositivo e o idioma',
  'tell.automatic.limits':
    'Os navegadores enviam isso por conta própria; por isso, nenhuma escolha nesta página pode impedir o envio a este site. As outras empresas recebem isso quando seu conteúdo é carregado.',
  'tell.browser': 'Os cookies e as configurações do seu navegador',
  'tell.browser.choose': 'A maioria dos navegadores permite escolher:',
  'tell.browser.all': 'aceitar todos os cookies',
  'tell.browser.none': 'recusar todos os cookies',
  'tell.browser.ask': 'receber um aviso quando um cookie chegar (nem todos os navegadores oferecem isso)',
  'tell.browser.pages': 'Onde encontrar as configurações',
  'tell.browser.yours': '{name} (o navegador que você parece estar usando)',
  'tell.browser.other': 'Para outro navegador, consulte o menu de ajuda dele.',
  'tell.notice': 'Serviços de publicidade e histórico das suas visitas',
  'tell.notice.use':
    'Este site usa serviços de {companies} para a veiculação de anúncios. Por meio de cookies e identificadores de publicidade, o histórico das suas visitas e ações pode ser obtido e usado ali.',
  'tell.notice.policy': 'Cada empresa trata essas informações de acordo com sua própria política de privacidade.',
  'tell.notice.opt-out':
    'Nas páginas de opt-out das empresas, você pode interromper o uso dessas informações para a veiculação de anúncios. Em cada uma está indicado o que ela abrange (este navegador ou uma conta) e por quanto tempo.',
  'tell.notice.stop':
    'Nas configurações de cookies deste site, você pode interromper a coleta por meio desses serviços. As configurações do seu navegador permitem recusar cookies.',
  'tell.sources': 'Informações de outras fontes',
  'tell.communications': 'Análise de mensagens',
  'tell.erasure': 'O que não pode ser eliminado',
  'tell.authorities': 'Divulgação a autoridades',
  'tell.hosting': 'Onde este site está hospedado',
  'tell.more': 'Mais informações',
  'tell.external': 'Transmissão externa',
  'tell.external.about':
    'As páginas deste site contêm programas que fazem seu navegador enviar informações aos seguintes serviços.',
  'tell.external.none':
    'Nenhum dos serviços que este site indica faz seu navegador enviar informações a outra empresa.',
  'tell.external.sends': 'Informações enviadas',
  'tell.external.recipient': 'Destinatário',
  'tell.external.when': 'Quando são enviadas',
  'tell.sent.always': 'Quando você abre uma página que usa o serviço.',
  'tell.sent.allowed': 'Quando você abre uma página que usa o serviço. Você permitiu.',
  'tell.sent.refused': 'As páginas que você abriu desde que recusou não iniciam o serviço.',
  'tell.sent.on': 'Quando você abre uma página que usa o serviço, a menos que recuse. Não responder vale como um sim.',
  'tell.sent.off': 'Depois que você permitir. Até lá, as páginas deste site não iniciam o serviço.',
  'tell.external.revised': 'Última revisão: {date}.',
  'tell.external.checked': 'Os dados sobre esses serviços foram verificados em {date} ou depois.',
  'tell.external.without': 'Se desativado',
  'tell.external.exempt': 'Como este site o classifica',
  'tell.exempt.necessary': 'Informações necessárias para que a página funcione.',
  'tell.exempt.first-party-id': 'Um identificador que este site atribuiu e que é enviado a este site.',
  'tell.exempt.consented': 'Informações que são enviadas depois que você concordou.',
  'tell.exempt.opt-out': 'Informações cujo envio você pode interromper da forma descrita aqui.',
};
