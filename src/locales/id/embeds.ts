import type { EmbedMessages } from '../messages.js';

/** Indonesian, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Konten dari {name}',
  'embed.about':
    'Jika konten dimuat, alamat IP, informasi browser dan perangkat Anda, serta alamat situs ini dikirim ke {company}; ketentuan penggunaan dan kebijakan privasi perusahaan itu berlaku.',
  'embed.purpose': 'Konten ini digunakan untuk {purposes}.',
  'embed.privacy': 'Kebijakan privasi',
  'embed.unverified': 'Kebijakan privasi (alamat belum diperiksa)',
  'embed.company': 'Situs perusahaan',
  'embed.processing': 'Ketentuan pemrosesan data',
  'embed.terms': 'Ketentuan penggunaan',
  'embed.open': 'Buka di {name}',
  'embed.once': 'Muat kali ini saja',
  'embed.always': 'Selalu izinkan {name}',
};
