/** How an illness, a meal, a bill, a move or a journey is told from the sofa, the sickbed or the bus stop. Pure. */
import { saying } from '../saying.ts'

const say = saying('condition')
const home = saying('practical')
const money = saying('money')
const ride = saying('transport')

export const turnsBody = [
  ...say(
    `hooked up to a machine, on the machine three times, machine cleans my blood, kidneys packed in, kidneys have packed, kidneys failing, kidneys failed, waiting for a kidney, need a new kidney, give my organs, give a kidney, organ donor, organ donation, donate my organs, renal`,
    'kidney, renal, dialysis, organ donation',
  ),
  ...say(
    `hurt all over, ache all over, aching all over, everything hurts, every bit of me hurts, body hurts, pain nobody believes, doctors cant find, doctors say nothing wrong, say its all in my head, pain every day, pain wears me down, pain keeps me awake, tender all over`,
    'fibromyalgia, chronic pain, pain',
    ['wellbeing'],
  ),
  ...say(
    `chiari, syringomyelia, rare condition, rare disease, rare illness, nobody has heard of, no one has heard of what i have, never heard of my illness, illness nobody knows, brain surgery, brain op, operation on my brain, head pressure`,
    'rare, chiari, rare disease, patients',
  ),
  ...say(
    `one side doesnt work, one side wont move, leg wont work, cant use my arm, dead arm, cant find the words since, learn to walk again, learn to talk again, banged my head, since my head injury, after my accident, not the same since the accident, car accident left me, crash left me`,
    'stroke, brain injury, rehabilitation, physiotherapy',
  ),
  ...say(
    `legs have gone, legs are going, legs dont work, legs give way, cant get up the stairs, cant stand up, cant get out of my chair, cant get out the chair, cant bend down, dropping things, cant hold a cup, cant dress myself, cant wash myself, born with one arm, one leg, lost an arm, bad legs, gammy leg, dicky heart, dodgy ticker, ticker`,
    'physical disability, disabled, independent living, mobility',
    ['practical'],
  ),
  ...say(
    `cant see my hands, cant read the paper anymore, cant read small print, everything is blurred, blurry, blur*, seeing double, eyes are going, eyes have gone, sight is going, going deaf and, dont hear the doorbell, tv up loud`,
    'sight loss, visually impaired, hearing impaired, blind, deaf',
  ),
  ...say(
    `found a lump, lump in my, big c, doctor said its cancer, told its cancer, they say cancer, told i have cancer, hair has fallen out, hair fell out, chemo tomorrow, wigs, scared it will come back, in remission, all clear, after the all clear, mum|dad|husband|wife|partner|sister|brother|nan has cancer, mum|dad|husband|wife|partner|sister has got cancer`,
    'cancer, cancer support, living with cancer',
    ['wellbeing'],
  ),
  ...say(
    `cant get my trousers on, too fat, cant fit in my clothes, get puffed, puff on the stairs, doctor says lose, doctor says i must move, doctor told me to move, doctor says im borderline, sugar is high, high sugar, eat rubbish, live on takeaways, takeaways, eat crisps all, kids eat rubbish`,
    'healthy living, healthy eating, weight management, healthy lifestyles',
    ['activity'],
  ),
  ...home(
    `cant change a bulb, bulb has gone, tap drips, dripping tap, shelf up, hang a picture, put a picture up, cupboard door, door sticks, gate is broken, fence blew down, fence down, gutter*, gutters, fix a tap, small job at home, change a fuse, garden is a jungle, garden like a jungle, nettles, garden got away, cant push the mower, lawn mower, someone to cut my hedge, husband used to do the garden, husband used to do it all, husband did all the, husband did everything, wife did everything, never cooked in my life`,
    'gardening service, handyperson, older people, help at home',
  ),
  ...home(
    `no furniture, kids on the floor, kids sleep in one bed, washer has broken, nothing to sit on, nothing in the house, new flat and nothing, got a place but no, start from nothing, start with nothing, give away a sofa, get rid of a sofa, collect my old sofa, give my furniture, give away furniture, old bed to give`,
    'furniture, second hand furniture, furniture reuse, household goods',
    ['money', 'housing'],
  ),
  ...money(
    `fridge is empty, cupboard is bare, bare cupboards, nothing in for tea, nothing for tea, no tea for the kids, kids had no tea, kids have had nothing, not eaten for, not eaten since, havent eaten, havent eaten since, havent eaten for, eaten nothing, eat once a day, one meal a day, kids eat i dont, so the kids can eat, kids eat first, live on toast, living on toast, beans on toast every, last of the bread, no bread, no milk, no food for baby, no milk for baby, no nappies, living off noodles, waiting five weeks, five weeks for, wait for my money, first payment, no money for food, no money for eat, dont get paid till, dont get paid until, till monday, till friday, not till payday, before payday`,
    'food bank, foodbank, food parcels, emergency food',
    ['food'],
  ),
  ...money(
    `stopped my payments, payments stopped, money has stopped, took money off me, cut my money, cut my benefit, they say i can work, say im fit to work, says im fit for work, fit for work, scored me zero, zero points, nought points, failed my medical, failed the assessment, said i can walk, they said im not ill, long form, 40 pages, big form, form is too hard, form is too long, cant understand this form, dont understand this form, forms make me cry, forms for my benefits, form for disability, what money can i get, any money i can get, can i get any money, can i get some money, what am i owed, extra money, bit extra for, am i missing out, anything i can claim, hours got cut and`,
    'welfare rights, welfare benefits, benefits advice, citizens advice, appeals',
    ['legal'],
  ),
  ...money(
    `pay for a headstone, fund for people who worked, vicars widow, clergy, old pupil, old girls of, retired vicar, retired miner, ex miner, was a miner, cant afford a school uniform, cant afford a cot, cant afford a bed, cant afford a pram, cant afford a wheelchair, electric wheelchair for my, powered wheelchair, pay for a wheelchair, pay for equipment, buy equipment for my disabled, money from a charity, trust that gives`,
    'grants to individuals, relief of hardship, benevolent fund, benevolent, hardship',
  ),
  ...ride(
    `bus got cut, bus been cut, they stopped the bus, last bus goes, no bus on sundays, stuck in the village, stuck out here, cant climb on the bus, step is too high, cant get up the step, wheelchair doesnt fit, taxi wont take my, too far to walk, cant walk to the bus, cant walk to the shop, hospital is too far, two buses to, hospital car, car to hospital, get to radiotherapy, scan next week, clinic next week, son used to drive me, husband used to drive, take me there and back, pick me up and bring me, pick me up from home, collect me from home, drop me home, go shopping once a week, get to the supermarket, get to tesco, get to asda, get to church, visit my husband|wife in hospital, visit my husband|wife in the home`,
    'community transport, transport, minibus, volunteer drivers, disabled people',
    ['practical'],
  ),
  ...ride(
    `van for our group, bus for our group, borrow a minibus, take our pensioners out`,
    'minibus hire, community transport, minibus, groups',
  ),
]
