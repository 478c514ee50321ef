const LY = { en: 'LY Corporation', ja: 'LINEヤフー株式会社' };

export { LY };
