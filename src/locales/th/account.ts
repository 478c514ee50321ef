import type { AccountMessages } from '../messages.js';

/** Thai, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope': 'คุณลงชื่อเข้าใช้อยู่ คำตอบของคุณเก็บไว้กับบัญชีของคุณ และมีผลบนอุปกรณ์อื่นของคุณที่คุณลงชื่อเข้าใช้ด้วย ',
  'account.taken': 'คำตอบนี้มาจากบัญชีของคุณ คุณเปลี่ยนได้ที่นี่ แล้วบัญชีของคุณจะมีคำตอบใหม่',
  'account.kept': 'ที่เก็บข้อมูลในเครื่อง ตราบใดที่คำตอบของคุณมีผล: การที่คุณได้รับแจ้งเรื่องบัญชีแล้ว หรือการที่อุปกรณ์นี้ต่างจากบัญชี',
};
