import type { TcfMessages } from '../tcfMessages.js';

/** Turkish, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Açık rıza verirseniz, IAB Europe Transparency and Consent Framework çerçevesindeki {n} tedarikçi, çerezler ve cihaz tanımlayıcıları gibi bilgileri cihazınızda depolar veya oradan okur ve bu tanımlayıcılar ile bu sitede yaptıklarınız gibi kişisel verileri işler.',
  'tcf.purposesFor': 'Ne için:',
  'tcf.specialFor': 'Özel özelliklerle:',
  'tcf.claims':
    'Bunun bir bölümü için {n} tedarikçi açık rıza istemek yerine meşru menfaate dayanır. Buna itiraz edebilirsiniz.',
  'tcf.scope':
    'Yanıtınız yalnızca {site} için geçerlidir. İstediğiniz zaman değiştirebilir veya geri alabilirsiniz: Bu ayarları bu sitedeki bağlantıyla yeniden açın.',
  'tcf.again':
    'Çerçevedeki tedarikçiler veya verilerle yaptıkları son yanıtınızdan bu yana değiştiği ya da o yanıtın kapsamında olmadığı için yeniden soruyoruz.',
  'tcf.list': 'Tedarikçiler ({n}) ve itiraz yolu',
  'tcf.title': 'IAB’nin reklam çerçevesine göre seçimler',
  'tcf.intro':
    'Bu {n} tedarikçi IAB Europe Transparency and Consent Framework (TCF) çerçevesine katılıyor. Burada açık olanlar onlara bildirilir. Yukarıdaki ayarlarda kapalı olanlar burada da kapalıdır.',
  'tcf.apart': 'Yukarıda olup burada yer almayan hizmetler bu çerçevenin parçası değildir.',
  'tcf.limits':
    'Amaçlar, özel özellikler ve tedarikçiler hakkında seçim yapabilirsiniz. Özel amaçlar hakkında burada seçim yoktur; tedarikçiler, özel özellikler hakkındaki seçiminiz ne olursa olsun, bunları özel amaç 1 (güvenlik, dolandırıcılık, hatalar) için kullanabilir.',
  'tcf.objecting':
    'Meşru menfaat: Bazı tedarikçiler, tanımlayıcılar ve bu sitede yaptıklarınız gibi kişisel verileri açık rıza istemeden işler. İtiraz etmek için bunu bir amaç veya tedarikçi için kapatıp kaydedin; itiraz yalnızca {site} için geçerlidir. Bir tedarikçi için açık rıza kapalıysa bu da kapalıdır.',
  'tcf.noInterest':
    'Bazı tedarikçiler verileri açık rıza olmadan, meşru menfaate dayanarak işlemek ister. Bu site, buna herkes adına itiraz edildiğini iletir.',
  'tcf.kept':
    'Seçimleriniz bu tarayıcının yerel depolamasında “{key}” adıyla saklanır. Yanıtınız geçerli olduğu sürece geçerlidir: en fazla {days}.',
  'tcf.consent': 'Açık rıza',
  'tcf.legitimate': 'Meşru menfaat',
  'tcf.needs': 'Yukarıda şu kapalı olduğu sürece kapalı: {names}',
  'tcf.more': 'Ne anlama geliyor ve kim yapıyor',
  'tcf.byVendors': 'Açık rızayla ({n})',
  'tcf.claimedBy': 'Meşru menfaatle ({n})',
  'tcf.vendors': 'Tedarikçiler ({n})',
  'tcf.purposes': 'Amaçlar',
  'tcf.specialPurposes': 'Özel amaçlar',
  'tcf.features': 'Özellikler',
  'tcf.specialFeatures': 'Özel özellikler',
  'tcf.byConsent': 'Açık rızaya dayalı amaçlar',
  'tcf.byInterest': 'Meşru menfaate dayalı amaçlar',
  'tcf.count': 'Açık rızaya dayanan tedarikçiler: {n}; meşru menfaate dayananlar: {m}',
  'tcf.data': 'Veri kategorileri',
  'tcf.storage': 'Depolama',
  'tcf.cookies': 'çerezler',
  'tcf.renewed': 'yenilenebilir',
  'tcf.session': 'tarayıcı kapatılana kadar',
  'tcf.otherStorage': 'çerez dışı yöntemler',
  'tcf.links': 'Daha fazla',
  'tcf.privacy': 'Gizlilik politikası',
  'tcf.interest': 'Tedarikçinin meşru menfaati',
  'tcf.devices': 'Tedarikçinin cihazlarda depoladıkları',
};
