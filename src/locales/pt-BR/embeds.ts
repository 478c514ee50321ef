import type { EmbedMessages } from '../messages.js';

/** Portuguese of Brazil, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Conteúdo de {name}',
  'embed.about':
    'O carregamento envia seu endereço IP, informações sobre o navegador e o dispositivo e o endereço deste site para {company}, cujos termos e política de privacidade se aplicam.',
  'embed.purpose': 'É usado para {purposes}.',
  'embed.privacy': 'Política de privacidade',
  'embed.unverified': 'Política de privacidade (endereço não verificado)',
  'embed.company': 'Site da empresa',
  'embed.processing': 'Termos de tratamento de dados',
  'embed.terms': 'Termos',
  'embed.open': 'Abrir em {name}',
  'embed.once': 'Carregar uma vez',
  'embed.always': 'Sempre permitir {name}',
};
