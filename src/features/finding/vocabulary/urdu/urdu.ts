/** How people say in Urdu what they need. Heard where a page is read in Urdu: nobody else’s words are taken for these. Pure. */
import type { Phrase } from '../phrase.ts'
import { plainly, saying, wishing } from '../saying.ts'

export const urdu: readonly Phrase[] = plainly([
  ...saying('loneliness')(
    'تنہائی, تنہا, اکیلا, اکیلی, اکیلا پن, اکیلاپن, میل جول, دوست, دوستی, بات کرنے والا, کوئی نہیں آتا',
    'befriending, social group, coffee morning, community group',
  ),
  ...saying('wellbeing')(
    'اداس, اداسی, پریشان, پریشانی, ڈپریشن, ذہنی دباؤ, دباؤ, گھبراہٹ, نیند نہیں آتی, بے چینی, ذہنی صحت, دل نہیں لگتا',
    'counselling, talking therapy, anxiety, depression, stress',
  ),
  ...saying('bereavement')('غم, سوگ, انتقال, وفات, فوت, بیوہ', 'bereavement, bereavement support, grief'),
  ...saying('money')(
    'پیسے, پیسہ, قرض, قرضہ, بینیفٹ, بینیفٹس, سرکاری مالی مدد, مالی مدد, مہنگائی, پنشن',
    'money advice, benefits advice, debt advice, citizens advice',
  ),
  ...saying('food', 'money')(
    'کھانا, کھانے, بھوک, بھوکا, بھوکے, راشن, فوڈ بینک, بجلی, گیس, بل, ہیٹنگ, سردی',
    'food bank, energy advice, warm space, community meal',
  ),
  ...saying('housing')(
    'رہائش, مکان, گھر نہیں, بے گھر, کرایہ, کرائے, سیلن, پھپھوندی',
    'housing advice, homeless, tenancy support, damp',
  ),
  ...saying('work')(
    'کام, نوکری, ملازمت, روزگار, بے روزگار, ہنر, انگریزی سیکھنا, انگریزی, رضاکارانہ کام, رضاکار',
    'employment support, volunteering, adult learning, esol',
  ),
  ...saying('legal')(
    'وکیل, قانونی, قانونی مدد, امیگریشن, ویزا, ویزہ, پاسپورٹ, پناہ',
    'legal advice, immigration advice, asylum',
  ),
  ...saying('family')('خاندان, رشتے, رشتہ, طلاق, بچے, بچوں, شادی', 'family support, parenting'),
  ...saying('abuse')(
    'تشدد, مارتا ہے, مارتے ہیں, گھر میں محفوظ نہیں, ڈر لگتا ہے شوہر سے',
    'domestic abuse, refuge',
  ),
  ...saying('caring')(
    'دیکھ بھال, خیال رکھتا ہوں, خیال رکھتی ہوں, تیمارداری',
    'carers, carers support, respite',
  ),
  ...saying('dementia')('ڈیمنشیا, یادداشت, بھول, بھولنا, الزائمر', 'dementia, memory cafe'),
  ...saying('condition')(
    'بیماری, بیمار, درد, شوگر, ذیابیطس, کینسر, معذوری, معذور, دل کی بیماری, سماعت, نظر کمزور',
    'long term condition, self management, support group',
  ),
  ...saying('activity')(
    'ورزش, سیر, چہل قدمی, تیراکی, یوگا, وزن کم کرنا',
    'exercise, walking group, swimming, fitness',
  ),
  ...saying('purpose')(
    'باغبانی, موسیقی, گانا, سلائی, کھانا پکانا, مصوری, مشغلہ, شوق, مسجد',
    'gardening, art group, choir, hobbies',
  ),
  ...saying('substance')('شراب, نشہ, منشیات, جوا', 'alcohol support, drug support, recovery, gambling'),
  ...saying('digital')('انٹرنیٹ, کمپیوٹر, کمپیوٹر سیکھنا', 'digital skills, free wifi'),
  ...saying('transport')(
    'آنا جانا, گاڑی نہیں, بس, سواری, ٹرانسپورٹ',
    'community transport, patient transport',
  ),
  ...saying('practical')(
    'گھر کے کام, گھر کے کاموں, صفائی, خریداری, مرمت',
    'help at home, handyperson, shopping help',
  ),
  ...wishing('مفت, بغیر پیسوں کے', { cost: 'free' }),
  ...wishing('اردو میں, اردو بولنے والا, اردو بولنے والی', { language: 'ur' }),
])
