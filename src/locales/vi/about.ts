import type { About } from '../About.js';

export const about: About = {
  name: 'Tiếng Việt',
  english: 'Vietnamese',
  law: 'Law on Personal Data Protection of Viet Nam, No. 91/2025/QH15 (Luật Bảo vệ dữ liệu cá nhân)',
  terms: {
    consent: 'sự đồng ý',
    withdraw: 'rút lại',
    object: 'phản đối',
    controller: 'bên kiểm soát dữ liệu cá nhân',
    legitimateInterest: 'lợi ích chính đáng',
    optOut: 'chọn không tham gia',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 2, 4, 9, 13, 14 and 33 of the Law were read in copies, quotations and news reports, not in the official gazette; withdraw and object also in a copy of article 9 of Decree 13/2023/NĐ-CP, which ended with the year 2025.',
    'Legitimate interest: the Law speaks of legitimate interests (lợi ích chính đáng) only within an exception, as news reports quote it.',
    'Privacy policy: chính sách bảo mật, as article 29 is quoted; Google says chính sách quyền riêng tư.',
    'The Law has no word for opt-out; chọn không tham gia is one of several translations in use (also: chọn không đồng ý, từ chối).',
    'Answers are called lựa chọn (choice) throughout. What visitors allow is cho phép; đồng ý is kept for consent in the sense of the law, and the buttons say chấp nhận (accept).',
    'Dates come from the browser with or without "ngày"; sentences are made so that both read right.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Vietnamese text that we know of; the words in brackets are ours.',
    'The words of the framework of the IAB (nhà cung cấp, mục đích đặc biệt, tính năng đặc biệt, khuôn khổ) were not compared with a Vietnamese translation of its own.',
  ],
};
