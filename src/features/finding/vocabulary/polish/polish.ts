/** How people say in Polish what they need. Heard where a page is read in Polish: nobody else’s words are taken for these. Pure. */
import type { Phrase } from '../phrase.ts'
import { plainly, saying, wishing } from '../saying.ts'

export const polish: readonly Phrase[] = plainly([
  ...saying('loneliness')(
    'samotn*, towarzystw*, nikogo nie mam, z kim porozmawiać, poznać ludzi, znajomi, przyjaciele, nikt nie przychodzi',
    'befriending, social group, coffee morning, community group',
  ),
  ...saying('wellbeing')(
    'smutn*, smutek, depresj*, lęk*, stres*, nerwy, nerwowo, nie mogę spać, bezsenność, martwię się, zmartwien*, psycholog*',
    'counselling, talking therapy, anxiety, depression, stress',
  ),
  ...saying('bereavement')(
    'żałob*, zmarł|zmarła|umarł|umarła, śmierć, wdow*, strata bliskiej osoby',
    'bereavement, bereavement support, grief',
  ),
  ...saying('money')(
    'pieniądz*, pieniędzy, dług*, zasiłk*, zasiłek, zadłużen*, komornik, nie stać mnie, emerytur*, rent*',
    'money advice, benefits advice, debt advice, citizens advice',
  ),
  ...saying('food', 'money')(
    'jedzeni*, głod*, głód, bank żywności, żywnoś*, rachunk* za prąd, rachunki, ogrzewani*, prąd, gaz',
    'food bank, energy advice, warm space, community meal',
  ),
  ...saying('housing')(
    'mieszkani*, mieszkań, bezdomn*, eksmisj*, czynsz*, wilgoć, pleśń, nie mam gdzie mieszkać',
    'housing advice, homeless, tenancy support, damp',
  ),
  ...saying('work')(
    'prac*, bezroboci*, wolontariat*, kurs*, nauka angielskiego, angielski*, szkoleni*',
    'employment support, volunteering, adult learning, esol',
  ),
  ...saying('legal')(
    'prawnik*, porad* prawn*, imigracj*, wiza, wizy, status osiedleńca, paszport*, azyl*',
    'legal advice, immigration advice, settled status',
  ),
  ...saying('family')(
    'rodzin*, rozwód, rozwod*, dzieci, dziecko, małżeństw*, rodzic*',
    'family support, parenting',
  ),
  ...saying('abuse')(
    'przemoc*, bije mnie, boję się męża|partnera|żony, nie czuję się bezpieczn*, znęca*',
    'domestic abuse, refuge',
  ),
  ...saying('caring')(
    'opiekuj*, opiekun*, opieka nad mamą|tatą|mężem|żoną|matką|ojcem',
    'carers, carers support, respite',
  ),
  ...saying('dementia')('demencj*, pamięć, pamięci, alzheimer*, zapomina*', 'dementia, memory cafe'),
  ...saying('condition')(
    'chorob*, chory, chora, ból*, cukrzyc*, rak, nowotw*, niepełnosprawn*, serce, serca, słuch*, wzrok*',
    'long term condition, self management, support group',
  ),
  ...saying('activity')(
    'ćwiczeni*, gimnastyk*, spacer*, pływani*, basen*, taniec, joga, schudn*, aktywnoś*',
    'exercise, walking group, swimming, fitness',
  ),
  ...saying('purpose')(
    'ogród*, ogrod*, malowani*, muzyk*, chór*, śpiew*, hobby, gotowani*, szycie, książk*, kościół, msza',
    'gardening, art group, choir, hobbies',
  ),
  ...saying('substance')(
    'alkohol*, pij*, picie, narkotyk*, hazard*, uzależni*',
    'alcohol support, drug support, recovery, gambling',
  ),
  ...saying('digital')(
    'internet*, komputer*, telefon komórkow*, nie umiem korzystać z komputera',
    'digital skills, free wifi',
  ),
  ...saying('transport')(
    'dojazd*, transport*, nie mam samochodu, autobus*, podwieź*',
    'community transport, patient transport',
  ),
  ...saying('practical')(
    'sprzątani*, zakup*, pomoc w domu, naprawa, naprawy',
    'help at home, handyperson, shopping help',
  ),
  ...wishing('za darmo, bezpłatn*, darmow*', { cost: 'free' }),
  ...wishing('po polsku, w języku polskim', { language: 'pl' }),
])
