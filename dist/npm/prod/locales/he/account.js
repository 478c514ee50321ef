/** Hebrew, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'אתם מחוברים: תשובתכם נשמרת בחשבון שלכם, ותקפה גם במכשירים האחרים שבהם אתם מתחברים. ',
    'account.taken': 'תשובה זו באה מהחשבון שלכם. אפשר לשנות אותה כאן; אז תהיה בחשבון התשובה החדשה.',
    'account.kept': 'אחסון מקומי, כל עוד תשובתכם תקפה: שנמסר לכם על שמירת תשובות בחשבון שלכם, או שמכשיר זה שומר תשובות משלו',
};

export { account };
