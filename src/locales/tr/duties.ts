import type { DutyMessages } from '../messages.js';

/** Turkish, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (gizlilik seçimleriniz)',
  honored: 'Opt-Out Request Honored (vazgeçme talebi yerine getirildi)',
  sale: 'Kişisel verilerin satılması, paylaşılması ve bu verilere dayalı reklam',
  'sale.on': 'Bu tarayıcıda açık. Vazgeçmek için kapatıp kaydedin.',
  'sale.partly': 'Bu tarayıcıda kısmen açık. Tümünden vazgeçmek için kapatıp kaydedin.',
  'sale.off': 'Bu tarayıcıda kapalı.',
  beyond:
    'Veriler çerezler dışındaki yollarla da satılabilir veya paylaşılabilir. Bu siteden şunları isteyebilirsiniz:',
  'beyond.sale': 'Kişisel verilerimi satmayın veya paylaşmayın (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Hassas kişisel verilerimin kullanımını sınırlandırın (Limit the Use of My Sensitive Personal Information)',
  identified:
    '{companies} tarafından alınabilecek veriler, örneğin hesabınız veya e-posta adresiniz üzerinden, orada şahsınızla ilişkilendirilebilir. ',
  'identified.note': 'Alıcı bunları şahsınızla ilişkilendirebilir. Aldığı veriler aşağıda listelenmiştir.',
  abroad: 'Yurt dışına giden veriler',
  'abroad.countries': 'Burada listelenen şirketler şu ülkelerde veya bölgelerdedir: {countries}',
  'abroad.law': 'Oradaki kanunlar kişisel verileri nasıl koruyor (Personal Information Protection Commission, Japonca)',
  'exempt.statistics':
    'Yalnızca bu sitenin nasıl kullanıldığını, siteyi iyileştirebilmek için sayar. Bunun için açık rıza gerekmez. Ücretsiz olarak itiraz edebilirsiniz: Kapatıp kaydedin.',
  'exempt.appearance':
    'Yalnızca bu sitenin size nasıl görüneceğini saklar. Bunun için açık rıza gerekmez. Ücretsiz olarak itiraz edebilirsiniz: Kapatıp kaydedin.',
  barred: 'Kapalı: Bu sitede kayıtlı yaşınıza göre kanun, buna kendiniz izin vermenize olanak tanımaz.',
};
