import type { EmbedMessages } from '../messages.js';

/** Malay, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Kandungan daripada {name}',
  'embed.about':
    'Jika kandungan ini dimuatkan, alamat IP, maklumat pelayar dan peranti anda serta alamat laman web ini dihantar kepada {company}; terma penggunaan dan dasar privasi syarikat itu terpakai.',
  'embed.purpose': 'Kandungan ini digunakan untuk {purposes}.',
  'embed.privacy': 'Dasar privasi',
  'embed.unverified': 'Dasar privasi (alamat belum disemak)',
  'embed.company': 'Laman web syarikat',
  'embed.processing': 'Terma pemprosesan data',
  'embed.terms': 'Terma penggunaan',
  'embed.open': 'Buka di {name}',
  'embed.once': 'Muatkan kali ini sahaja',
  'embed.always': 'Sentiasa benarkan {name}',
};
