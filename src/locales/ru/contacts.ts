import type { ContactMessages } from '../messages.js';

/** Russian, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Контакты',
  'contact.name': 'Компания',
  'contact.department': 'По вопросам персональных данных',
  'contact.address': 'Адрес',
  'contact.email': 'Электронная почта',
  'contact.tel': 'Телефон',
  'contact.form': 'Форма обратной связи',
  'contact.dpo': 'Ответственный за организацию обработки персональных данных',
  mail: 'Выбирая файлы cookie, вы не подписываетесь ни на какие письма по электронной почте.',
  'mail.link': 'Прекратить или возобновить получение наших писем',
  requests: 'Обращения к этому сайту',
  'requests.refusal': 'Сайт может отказать в выполнении запроса. Основания: {grounds}',
  'requests.notified': 'Если сайт откажет, он вам об этом сообщит.',
  'requests.review':
    'Если решение о вас принял только компьютер, вы можете попросить, чтобы его пересмотрел человек, изложить своё мнение и оспорить решение.',
};
