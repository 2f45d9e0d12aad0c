/** How people speak of what a library gives without naming it: books, print, a warm seat, a screen. Pure. */
import { saying } from '../saying.ts'

const say = saying('purpose')
const screen = saying('digital')

export const waysOfReading = [
  ...say(
    `borrow books|novels|magazines|dvds, lend books, get books out, books for free, free books, cant afford books, something to read, run out of books, nothing left to read, love a good book, lost in a book, nose in a book, big reader, bookworm*, whodunnit*, crime novels, detective stories, historical novels, love stories, romance novels, paperback*, return my books, books back, overdue books, renew my books, order a book, reserve a book, join the library, library card, bibliotec*, bookshop prices`,
    'library, libraries, books, borrow',
  ),
  ...say(
    'talk about books, chat about books, discuss books, read the same book, others who read, people who read, book lovers',
    'reading group, book club, book group, library',
    ['loneliness'],
  ),
  ...say(
    `bigger print, large print, large type, big letters, big print, print is too small, small print, cant read the print, words are blurry, letters swim, cant see to read, eyes too bad to read, eyes are too tired to read, cant hold a book, books on tape, books on cd, audio book, listen to books, books read out, spoken books, newspaper read to me`,
    'large print, talking books, audiobooks, library, large type, sight loss',
    ['condition'],
  ),
  ...say(
    `books brought, books brought to me, books to my door, books to the house, someone to bring books, bring me books, cant get to the library, too ill to get to the library, cant carry books, library closed, shut our library, no library here, no library in the village, library van, library bus, van with books, bus with books, books in a van, travelling library, book van, when does the van come, library on wheels`,
    'mobile library, home library, housebound, library, home delivery',
    ['transport', 'practical'],
  ),
  ...say(
    `somewhere quiet to sit, quiet place, quiet place to sit, quiet corner, somewhere peaceful to read, somewhere quiet to work, somewhere quiet to study, somewhere quiet to revise, place to study, place to revise, nowhere to study, too noisy to study, do my homework, cant study at home, desk to work at, read the paper, read the newspaper, daily paper, sit without buying, sit without paying, sit and not buy anything, dont have to buy anything`,
    'library, libraries, study space, reading room',
  ),
  ...saying('food', 'purpose')(
    'sit in the warm, sit somewhere warm, somewhere warm to sit, warm in the day, warm during the day, get out of the cold, out of the cold, in from the cold, place to keep warm, out of the rain',
    'warm space, warm hub, library, drop in',
  ),
  ...screen(
    `print a form, print out a form, print a letter, print a ticket, print my boarding pass, print out, print my cv, print something out, get something printed, printing, photocop*, photo copy, scan my passport, scan a letter, printer broken, no printer, havent got a printer, dont have a printer, ink for the printer`,
    'printing, photocopying, library, public computers, computers',
  ),
  ...screen(
    `use a pc, free pc, pc broken, laptop broken, laptop died, borrow a computer, sit at a computer, go on a computer, computer for an hour, computer to use, computer i can use, form is only online, only online, have to do it online, has to be done online, says apply online, they say go online, told to go online, fill it in online, journal online, sign up online, no data left, run out of data, phone has no data, no credit on my phone, sit on the wifi, connect to the internet`,
    'public computers, library, free wifi, computers, internet access',
  ),
  ...screen(
    `show me how, show me slowly, someone patient to show me, grandson does it for me, grandson set it up, grandchildren laugh at me, daughter does it all online, son does it all online, left behind by technology, everything is an app, new phone confus, dont understand this phone, dont know how to use it, which button, pressed the wrong button, screen went black, see my grandchildren on the screen, see my family on the screen, talk to my family on the screen, ring abroad on video, send a photo, attach a photo, bank has closed, bank shut, no bank left, bank on my phone`,
    'digital skills, computer class, computers, it skills, getting online, tablets',
  ),
  ...saying('family')(
    `rhyme time, rhymetime*, baby rhyme, nursery rhyme, bounce and rhyme, story time, storytime*, sing to my baby, sing with my baby, songs with my baby, songs for babies, read to my baby, read to my little one, stories for the little ones, stories for kids, someone to read to the kids, picture books, summer reading*, reading challenge, child wont read, son wont read, daughter wont read, behind with his reading, books for the kids, books for children`,
    'rhyme time, story time, library, childrens books, parent and toddler, bookstart',
  ),
  ...saying('work')(
    `never learnt to read, never learnt to write, cant read my letters, cant read to my kids, cant help with homework, wife reads everything, wife reads my letters, husband reads everything, never got on at school, bad at reading, bad at spelling, bad at writing, words jump about, ashamed i cant read, embarrassed i cant read, hide that i cant read, count my change, cant count money, never any good at maths, bad at maths`,
    'literacy, read easy, adult learning, basic skills, reading, numeracy',
  ),
  ...saying('family', 'work')(
    'help with homework, homework club, homework help, after school help, homework, help with his schoolwork, extra lessons, tutor*, tuition, behind at school, falling behind at school, catch up at school, exams coming up, revise for exams',
    'homework, tuition, tutoring, homework club, learning',
  ),
  ...say(
    'old newspapers, find my ancestors, where my family came from, where my people came from, trace my family, trace my roots, my roots, who my grandparents were, great grandad, great grandfather, great grandmother, family came from ireland, birth records, parish records, old records, irish ancestors',
    'family history, genealogy, local studies, ancestry, archives',
  ),
]
