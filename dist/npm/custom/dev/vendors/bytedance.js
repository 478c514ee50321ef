const TIKTOK = 'TikTok Pte. Ltd.';

export { TIKTOK };
