import type { BannerMessages } from '../messages.js';

/** Portuguese of Portugal, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies em {site}',
  spoken: 'A escolha de cookies está no início desta página.',
  ask: 'Podemos utilizar cookies e tecnologias semelhantes para {purposes}?',
  tell: 'Utilizamos cookies e tecnologias semelhantes para {purposes}, a menos que recuse. Pode recusar em qualquer momento.',
  silence: ' Não responder vale como um sim.',
  'for.functional': 'funcionalidades adicionais',
  'for.social': 'redes sociais',
  'for.analytics': 'estatísticas',
  'for.advertising': 'publicidade',
  comma: ', ',
  and: ' e ',
  companies: ' Dados sobre a sua visita podem chegar a {companies}. ',
  others: 'mais {count}',
  gpc: 'Pedido de opt-out respeitado: {signal}',
  signalled:
    'O seu navegador envia {signal}: a publicidade permanece desativada, a menos que decida ativá-la em «{choose}».',
  contradicted:
    'O seu navegador envia agora {signal}. Anteriormente, permitiu aqui cookies e tecnologias semelhantes para {purposes}. Isso deve continuar a valer?',
  google: 'A Google utiliza os dados para personalizar e medir anúncios.',
  only: ' Apenas com o seu consentimento, que pode retirar em qualquer momento.',
  outdated: 'A nossa política de privacidade ou a lista de serviços mudou desde a sua última resposta.',
  'outdated.part':
    'Desde a sua última resposta, algo mudou: a lista dos nossos serviços, as respetivas finalidades ou o sinal do seu navegador.',
  expired: 'A sua última resposta expirou.',
  change: 'A partir de {date}: {change}',
  rest: 'Perguntamos apenas sobre o que mudou.',
  accept: 'Aceitar tudo',
  reject: 'Recusar tudo',
  choose: 'Escolher',
  policy: 'Política de privacidade',
  'opt-out': 'Páginas de opt-out',
  'new-tab': '(abre num novo separador)',
  failed: 'Não foi possível carregar as definições. Tente novamente.',
};
