import type { DutyMessages } from '../messages.js';

/** Arabic, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (خيارات الخصوصية الخاصة بك)',
  honored: 'Opt-Out Request Honored (تمت الاستجابة لطلب الانسحاب)',
  sale: 'بيع البيانات الشخصية ومشاركتها، والإعلانات القائمة على هذه البيانات',
  'sale.on': 'قيد التشغيل في هذا المتصفح. للانسحاب، يُرجى إيقافه ثم الحفظ.',
  'sale.partly': 'قيد التشغيل جزئيًا في هذا المتصفح. للانسحاب من ذلك كله، يُرجى إيقافه ثم الحفظ.',
  'sale.off': 'متوقف في هذا المتصفح.',
  beyond: 'يمكن أيضًا بيع البيانات أو مشاركتها بطرق أخرى غير ملفات تعريف الارتباط. يمكنك أن تطلب من هذا الموقع:',
  'beyond.sale': 'عدم بيع بياناتي الشخصية أو مشاركتها (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive': 'تقييد استخدام بياناتي الشخصية الحساسة (Limit the Use of My Sensitive Personal Information)',
  identified: 'ما قد يصل إلى {companies} يمكن ربطه هناك بشخصك، عن طريق حسابك أو عنوان بريدك الإلكتروني مثلًا. ',
  'identified.note': 'يمكن للمتلقي ربطه بشخصك. ما يتلقاه مدرج أدناه.',
  abroad: 'البيانات التي تُنقل إلى الخارج',
  'abroad.countries': 'الشركات المدرجة هنا موجودة في البلدان أو المناطق التالية: {countries}',
  'abroad.law':
    'كيف تحمي القوانين هناك البيانات الشخصية (Personal Information Protection Commission، باللغة اليابانية)',
  'exempt.statistics':
    'يقتصر على إحصاء كيفية استخدام هذا الموقع لكي يمكن تحسينه. لا يتطلب ذلك موافقة. يمكنك الاعتراض مجانًا: يُرجى إيقافه ثم الحفظ.',
  'exempt.appearance':
    'يقتصر على حفظ المظهر الذي يظهر به هذا الموقع لك. لا يتطلب ذلك موافقة. يمكنك الاعتراض مجانًا: يُرجى إيقافه ثم الحفظ.',
  barred: 'متوقف: بحسب عمرك المسجل لدى هذا الموقع، لا يجيز لك القانون أن تسمح بذلك بنفسك.',
};
