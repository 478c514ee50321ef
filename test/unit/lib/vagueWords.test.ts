// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../../src/options/readOptions.js';
import { vagueWords } from '../../../src/lib/vagueWords.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { disclosures } from '../../../src/vendors/lists/disclosures.js';

describe('open-ended words', () => {
  it.each(['Cookie等を送信します。', 'IPアドレス、その他の情報', '端末情報等', 'IPアドレスなど'])(
    'are found in %s',
    (text) => {
      expect(vagueWords(text)).not.toEqual([]);
    },
  );

  it.each(['平等に扱います。', '同等の機能', '等しい値', '開示等の請求', 'Cookieの識別子', ''])(
    'are not in %s',
    (text) => {
      expect(vagueWords(text)).toEqual([]);
    },
  );

  it.each(Object.entries(disclosures))('are not in the Japanese of %s (E4)', (_, { use, recipientUse }) => {
    for (const text of [use, recipientUse]) {
      expect(vagueWords(typeof text === 'string' ? text : (text['ja'] ?? ''))).toEqual([]);
    }
  });
});

describe('the debug build', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  afterEach(() => said.mockClear());
  const codes = (): string[] => said.mock.calls.map(([text]) => /\] (\S+):/.exec(text as string)![1]!);

  it('names open-ended words in what the site says of its own vendors, and in what is sent', () => {
    const disclosure = { use: { ja: '分析等のため' }, recipientUse: { ja: '分析のため' } } as never;
    readOptions({
      vendors: [{ id: 'vague-one', purpose: 'analytics', disclosure }],
      texts: { ja: { 'sends.page': 'URL等' } },
    });
    expect(codes()).toEqual(['vague-text', 'vague-text']);
  });

  it('asks for the privacy policy that Yahoo! JAPAN Ads asks for (E5)', () => {
    readOptions({ vendors: ['yahoo-japan-ads'], policy: { url: '/privacy' } }, builtIn);
    expect(codes()).toEqual([]);
    readOptions({ vendors: ['yahoo-japan-ads'] }, builtIn);
    expect(codes()).toEqual(['missing-policy']);
  });

  it('survives nonsense', () => {
    const nonsense = { vendors: [null, 7, { disclosure: 7 }, { disclosure: { use: null } }], texts: 7, policy: 7 };
    expect(() => readOptions(nonsense)).not.toThrow();
  });
});
