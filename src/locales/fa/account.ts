import type { AccountMessages } from '../messages.js';

/** Persian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'وارد حساب خود شده‌اید: پاسخ شما در حسابتان نگه داشته می‌شود و در دستگاه‌های دیگرتان که در آن‌ها وارد می‌شوید هم معتبر است. ',
  'account.taken':
    'این پاسخ از حساب شما آمده است. می‌توانید آن را اینجا تغییر دهید؛ آنگاه پاسخ تازه در حساب شما خواهد بود.',
  'account.kept':
    'ذخیره‌سازی محلی، تا وقتی پاسخ شما معتبر است: اینکه به شما گفته شده است پاسخ‌ها در حسابتان نگه داشته می‌شود، یا اینکه این دستگاه پاسخ‌های خودش را نگه می‌دارد',
};
