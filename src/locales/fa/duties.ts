import type { DutyMessages } from '../messages.js';

/** Persian, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (انتخاب‌های شما درباره حریم خصوصی)',
  honored: 'Opt-Out Request Honored (درخواست انصراف رعایت شد)',
  sale: 'فروش و اشتراک‌گذاری داده‌های شخصی، و تبلیغات بر پایه این داده‌ها',
  'sale.on': 'در این مرورگر روشن است. برای انصراف، آن را خاموش و ذخیره کنید.',
  'sale.partly': 'در این مرورگر تا حدی روشن است. برای انصراف از همه آن، آن را خاموش و ذخیره کنید.',
  'sale.off': 'در این مرورگر خاموش است.',
  beyond: 'داده‌ها ممکن است به راه‌هایی جز کوکی‌ها نیز فروخته یا به اشتراک گذاشته شوند. می‌توانید از این سایت بخواهید:',
  'beyond.sale': 'داده‌های شخصی مرا نفروشید و به اشتراک نگذارید (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'استفاده از داده‌های شخصی حساس مرا محدود کنید (Limit the Use of My Sensitive Personal Information)',
  identified:
    'آنچه ممکن است به {companies} برسد، می‌تواند در آنجا به شخص شما پیوند داده شود، برای نمونه از راه حساب یا ایمیل شما. ',
  'identified.note': 'گیرنده می‌تواند آن را به شخص شما پیوند دهد. آنچه دریافت می‌کند در زیر آمده است.',
  abroad: 'داده‌هایی که به خارج می‌رود',
  'abroad.countries': 'شرکت‌های فهرست‌شده در اینجا در این کشورها یا مناطق هستند: {countries}',
  'abroad.law':
    'قانون آنجا چگونه از داده‌های شخصی حفاظت می‌کند (Personal Information Protection Commission، به زبان ژاپنی)',
  'exempt.statistics':
    'فقط استفاده از این سایت را می‌شمارد تا بتوان آن را بهتر کرد. این کار به رضایت نیاز ندارد. می‌توانید به‌رایگان اعتراض کنید: آن را خاموش و ذخیره کنید.',
  'exempt.appearance':
    'فقط نگه می‌دارد که این سایت برای شما چه ظاهری داشته باشد. این کار به رضایت نیاز ندارد. می‌توانید به‌رایگان اعتراض کنید: آن را خاموش و ذخیره کنید.',
  barred: 'خاموش: با سنی که این سایت برای شما در اختیار دارد، قانون اجازه نمی‌دهد خودتان آن را مجاز کنید.',
};
