import type { DutyMessages } from '../messages.js';

/** Hebrew, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (בחירות הפרטיות שלכם)',
  honored: 'Opt-Out Request Honored (הבקשה לביטול השתתפות מולאה)',
  sale: 'מכירה ושיתוף של מידע אישי, ופרסום המבוסס על מידע זה',
  'sale.on': 'פועל בדפדפן זה. כדי לבטל את ההשתתפות, יש לכבות ולשמור.',
  'sale.partly': 'פועל באופן חלקי בדפדפן זה. כדי לבטל את ההשתתפות בכול, יש לכבות ולשמור.',
  'sale.off': 'כבוי בדפדפן זה.',
  beyond: 'מידע יכול להימכר או להיות משותף גם בדרכים אחרות מלבד עוגיות. אפשר לבקש מאתר זה:',
  'beyond.sale': 'לא למכור ולא לשתף את המידע האישי שלי (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive': 'להגביל את השימוש במידע האישי הרגיש שלי (Limit the Use of My Sensitive Personal Information)',
  identified:
    'את המידע שעשוי להימסר אל {companies} אפשר לקשר שם אליכם אישית, למשל באמצעות החשבון או כתובת הדואר האלקטרוני שלכם. ',
  'identified.note': 'מקבל המידע יכול לקשר אותו אליכם אישית. המידע שהוא מקבל מפורט למטה.',
  abroad: 'מידע שמועבר לחוץ לארץ',
  'abroad.countries': 'החברות המפורטות כאן נמצאות במדינות או באזורים האלה: {countries}',
  'abroad.law': 'כיצד החוק שם מגן על מידע אישי (Personal Information Protection Commission, ביפנית)',
  'exempt.statistics':
    'משמש רק לספירת השימוש באתר זה, כדי שאפשר יהיה לשפר אותו. לכך אין צורך בהסכמה. אפשר להתנגד ללא תשלום: יש לכבות ולשמור.',
  'exempt.appearance':
    'משמש רק לשמירת האופן שבו אתר זה ייראה לכם. לכך אין צורך בהסכמה. אפשר להתנגד ללא תשלום: יש לכבות ולשמור.',
  barred: 'כבוי: לפי הגיל הרשום לגביכם באתר זה, החוק אינו מאפשר לכם לאשר זאת בעצמכם.',
};
