/** How people speak of getting online. Pure. */
import { saying } from '../saying.ts'

const say = saying('digital')

export const digital = [
  ...say(
    `computer*, computer, computer class*, computer class, computer course, computer lessons, learn computers, use a computer, cant use a computer, dont understand computers, no good with computers, not good with computers, laptop*, laptop, it skills, it class, it help, it course, digital skills, digital, technology, tech help, tech support, technophobe, keyboard, typing`,
    'digital skills, computer class, computers, digital inclusion, it skills',
  ),
  ...say(
    `get online, getting online, go online, going online, not online, internet, use the internet, using the internet, dont do internet, dont use the internet, not on the internet, everything is online, its all online, digitally excluded, silver surfer*, surf the net, the web, google`,
    'digital skills, getting online, internet, digital inclusion',
  ),
  ...say(
    `no internet, no wifi, wifi, wi fi, broadband, cant afford internet, cant afford broadband, cheap broadband, social tariff, data, no data, free data, sim card, sim, national databank, free wifi, cant get signal`,
    'free wifi, internet access, databank, social tariff, digital inclusion',
    ['money'],
  ),
  ...say(
    `smartphone*, smartphone, smart phone, mobile phone, mobile, new phone, use my phone, my phone, phone, ipad, i pad, tablet, android, iphone, apps, nhs app, whatsapp, facebook, zoom calls, video call*, video calls, facetime, skype, text messages, alexa, smart speaker`,
    'smartphones, tablets, digital skills, digital champions',
  ),
  ...say(
    `email, e mail, send an email, set up email, online banking, internet banking, online shopping, shop online, order online, book online, online forms, fill in a form online, passwords, forgotten my password, forgot my password, print something, printer, scan documents`,
    'digital skills, internet, computers, digital support',
  ),
  ...say(
    'online safety, stay safe online, online scams, safe on the internet, hacked, cyber*, kids online safety',
    'online safety, digital skills, scams',
  ),
  ...say(
    'no computer, dont have a computer, havent got a computer, borrow a laptop, borrow a tablet, free laptop, free tablet, second hand computer, library computer*, public computer*, library computers, somewhere with a computer',
    'public computers, library, device loan, digital inclusion',
  ),
  ...say(
    'coding, learn to code, web design, photo editing, social media',
    'computer course, coding, digital skills',
    ['work'],
  ),
]
