import type { ContactMessages } from '../messages.js';

/** Greek, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'Επικοινωνία',
  'contact.name': 'Εταιρεία',
  'contact.department': 'Αρμόδιος για τα δεδομένα προσωπικού χαρακτήρα',
  'contact.address': 'Διεύθυνση',
  'contact.email': 'Email',
  'contact.tel': 'Τηλέφωνο',
  'contact.form': 'Φόρμα επικοινωνίας',
  'contact.dpo': 'Υπεύθυνος προστασίας δεδομένων',
  mail: 'Οι επιλογές σας για τα cookies δεν σας εγγράφουν σε κανένα email.',
  'mail.link': 'Διακοπή ή επανέναρξη των email μας',
  requests: 'Αιτήματα προς αυτόν τον ιστότοπο',
  'requests.refusal': 'Αυτός ο ιστότοπος μπορεί να απορρίψει ένα αίτημα. Λόγοι: {grounds}',
  'requests.notified': 'Αν απορρίψει το αίτημά σας, σας ενημερώνει.',
  'requests.review':
    'Αν μια απόφαση για εσάς έχει ληφθεί μόνο από υπολογιστή, μπορείτε να ζητήσετε να την επανεξετάσει άνθρωπος, να εκφράσετε την άποψή σας και να αμφισβητήσετε την απόφαση.',
};
