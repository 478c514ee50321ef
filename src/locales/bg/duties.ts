import type { DutyMessages } from '../messages.js';

/** Bulgarian, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (Вашият избор за поверителност)',
  honored: 'Opt-Out Request Honored (Искането за opt-out е зачетено)',
  sale: 'Продажба и споделяне на лични данни и реклама въз основа на тези данни',
  'sale.on': 'Включено в този браузър. За opt-out изключете и запазете.',
  'sale.partly': 'Частично включено в този браузър. За пълен opt-out изключете и запазете.',
  'sale.off': 'Изключено в този браузър.',
  beyond:
    'Данните може да се продават или споделят и по други начини освен чрез бисквитки. Можете да поискате от този сайт:',
  'beyond.sale': 'Не продавайте и не споделяйте личните ми данни (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Ограничете използването на чувствителните ми лични данни (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Това, което може да стигне до {companies}, може да бъде свързано там с Вас като лице, например чрез профила или имейл адреса Ви. ',
  'identified.note': 'Получателят може да го свърже с Вас като лице. Какво получава, е изброено по-долу.',
  abroad: 'Данни, които отиват в чужбина',
  'abroad.countries': 'Изброените тук компании са в тези държави или региони: {countries}',
  'abroad.law': 'Как законът там защитава личните данни (Personal Information Protection Commission, на японски)',
  'exempt.statistics':
    'Само отчита как се използва този сайт, за да може да бъде подобряван. За това не е нужно съгласие. Можете да възразите безплатно: изключете и запазете.',
  'exempt.appearance':
    'Само пази как да изглежда този сайт за Вас. За това не е нужно съгласие. Можете да възразите безплатно: изключете и запазете.',
  barred: 'Изключено: на възрастта, която този сайт има за Вас, законът не Ви дава право да разрешите това сами.',
};
