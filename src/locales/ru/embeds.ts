import type { EmbedMessages } from '../messages.js';

/** Russian, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Содержимое: {name}',
  'embed.about':
    'При загрузке ваш IP-адрес, сведения о браузере и устройстве и адрес этого сайта отправляются компании {company}; действуют её условия и политика конфиденциальности.',
  'embed.purpose': 'Для чего используется: {purposes}.',
  'embed.privacy': 'Политика конфиденциальности',
  'embed.unverified': 'Политика конфиденциальности (адрес не проверен)',
  'embed.company': 'Сайт компании',
  'embed.processing': 'Условия обработки данных',
  'embed.terms': 'Условия',
  'embed.open': 'Открыть на {name}',
  'embed.once': 'Загрузить один раз',
  'embed.always': 'Всегда разрешать: {name}',
};
