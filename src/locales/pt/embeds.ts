import type { EmbedMessages } from '../messages.js';

/** Portuguese of Portugal, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Conteúdo de {name}',
  'embed.about':
    'O carregamento envia o seu endereço IP, informações sobre o navegador e o dispositivo e o endereço deste site a {company}, cujos termos e política de privacidade se aplicam.',
  'embed.purpose': 'É utilizado para {purposes}.',
  'embed.privacy': 'Política de privacidade',
  'embed.unverified': 'Política de privacidade (endereço não verificado)',
  'embed.company': 'Site da empresa',
  'embed.processing': 'Termos do tratamento de dados',
  'embed.terms': 'Termos',
  'embed.open': 'Abrir em {name}',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Permitir sempre {name}',
};
