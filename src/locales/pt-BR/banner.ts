import type { BannerMessages } from '../messages.js';

/** Portuguese of Brazil, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies em {site}',
  spoken: 'A escolha de cookies está no início desta página.',
  ask: 'Podemos usar cookies e tecnologias semelhantes para {purposes}?',
  tell: 'Usamos cookies e tecnologias semelhantes para {purposes}, a menos que você recuse. Você pode recusar a qualquer momento.',
  silence: ' Não responder vale como um sim.',
  'for.functional': 'recursos adicionais',
  'for.social': 'redes sociais',
  'for.analytics': 'estatísticas',
  'for.advertising': 'publicidade',
  comma: ', ',
  and: ' e ',
  companies: ' Dados sobre sua visita podem chegar a {companies}. ',
  others: 'mais {count}',
  gpc: 'Solicitação de opt-out atendida: {signal}',
  signalled: 'Seu navegador envia {signal}: a publicidade continua desativada, a menos que você a ative em “{choose}”.',
  contradicted:
    'Seu navegador agora envia {signal}. Antes, você permitiu aqui cookies e tecnologias semelhantes para {purposes}. Isso deve continuar valendo?',
  google: 'O Google usa os dados para personalizar e medir anúncios.',
  only: ' Somente com o seu consentimento, que você pode revogar a qualquer momento.',
  outdated: 'Nossa política de privacidade ou a lista de serviços mudou desde sua última resposta.',
  'outdated.part':
    'Desde sua última resposta, algo mudou: a lista dos nossos serviços, as finalidades deles ou o sinal do seu navegador.',
  expired: 'Sua última resposta expirou.',
  change: 'A partir de {date}: {change}',
  rest: 'Perguntamos apenas sobre o que mudou.',
  accept: 'Aceitar tudo',
  reject: 'Recusar tudo',
  choose: 'Escolher',
  policy: 'Política de privacidade',
  'opt-out': 'Páginas de opt-out',
  'new-tab': '(abre em uma nova aba)',
  failed: 'Não foi possível carregar as configurações. Tente novamente.',
};
