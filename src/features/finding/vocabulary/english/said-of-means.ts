/** Whole families of sayings about money, food and warmth: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfMeans = [
  ...saying('money')(
    `pip stopped, pip claim, pip review, pip refused, stopped my pip, stopped my dla, stopped my esa, stopped my uc, pip has stopped stopped cut, pip has stopped gone cut, pip has stopped been cut, pip has been gone cut, pip has been been cut, dla has stopped stopped cut, dla has stopped gone cut, dla has stopped been cut, dla has been gone cut, dla has been been cut, esa has stopped stopped cut, esa has stopped gone cut, esa has stopped been cut, esa has been gone cut, esa has been been cut, uc has stopped stopped cut, uc has stopped gone cut, uc has stopped been cut, uc has been gone cut, uc has been been cut, benefits has stopped stopped cut, benefits has stopped gone cut, benefits has stopped been cut, benefits has been gone cut, benefits has been been cut, cut my pip, took my pip off, took my dla off, took my esa off, took my benefits off, taken my pip off, taken my dla off, taken my esa off, taken my benefits off, taken my money off, took the attendance allowance, lost my pip|dla|benefits, turned down for esa, turned down for dla, turned down for uc, turned down for disability, refused pip, refused esa, refused dla, knocked back for pip|disability|esa|dla|benefits, knocked me back for, said no to my pip|claim, sanctioned me, been sanctioned, they sanctioned, overpaid, overpayment, been overpaid, paid too much, pay it back to, what i am entitled, getting everything im entitled, claim for, how do i claim, form for pip|dla|attendance allowance|carers allowance, fill in a pip form, brown envelope, the dwp, ssp, sick note, off sick with no pay, carers money, money for looking after|caring, get money for caring|looking, move to universal credit, migration letter, on the sick, signed off`,
    'welfare rights, welfare benefits, benefits advice, citizens advice, appeals',
  ),
  ...saying('money')(
    `up to my eyes|neck|ears in debt, drowning in debt|bills, drowning me, head above water, keep my head above water, debts piling up, red bill, final demand*, owe money|rent|thousands|a lot|people, owe, owing, i owe, owed money to, borrowed off|from, borrowed money, loan man, threatening me for money, owes money to, behind on|with my council tax|rent|bills|mortgage|payments, behind on everything tax, behind on bills tax, behind on rent tax, arrears with, cant keep up payments|repayments|with bills, cant pay my bills tax, cant pay my bills loan, cant pay my bills debts, cant pay my bills water, cant pay my rent tax, cant pay my rent loan, cant pay my rent debts, cant pay my rent water, cant pay my council tax, cant pay my council loan, cant pay my council debts, cant pay my council water, debt collector*, debt collectors keep, collectors calling|ringing, chasing me for money, chasing payment, credit score, buy now pay later, catalogue debt, runs out before the end, money doesnt stretch|last, money wont stretch, end of the month, wages dont cover|last|stretch, wage doesnt cover|last, pension doesnt cover|last|stretch, nothing left after, nothing left at the end, left me with nothing, took all my money, took the money, hit hard times, needy, destitute, in need of money, breadline, cant afford anything|to live|the bills|food|rent|shoes|nappies, scraping by, every penny, robbing peter, tight for money, money is tight, no cash, strapped, got no money, no spare money`,
    'debt advice, debt, money advice, citizens advice, hardship',
  ),
  ...saying('money')(
    `few quid for, bit of money for, help with cost of, help to pay for, help paying for, charity that pays|helps with|gives, charity to help with, a grant to, kids need shoes|coats|clothes|uniform, no shoes for, need shoes, need a coat, school shoes, uniform for, cant afford school holiday, cant afford school uni, fees are killing, cant afford fees, tuition fees, uni books, university books, money for studying, money for tools, leukaemia*, special chair, special bike, special equipment`,
    'grants to individuals, relief of hardship, hardship, relief in need, poor',
  ),
  ...saying('food', 'money')(
    `got nothing in, nothing in for, got no food|dinner|tea, no food for, not got food, cupboards are empty, empty fridge, no proper meal, proper meal for, we are hungry, children are hungry, hungry kids|children|family|tummy, im hungry, so hungry, go hungry, going hungry, goes hungry, have no eat, not eat, skip meals, missing meals, eating once, once a day so, eat so the kids, gives away food, free shopping, free groceries, free meals, tinned food, tins of food, food and nappies, nappies for baby, milk for baby, baby needs milk|food|nappies, cheap healthy food, food stamp*, voucher for food, foodbank voucher, food vouchers, out of food, benefits dont come, dont get paid, until i get paid, waiting for my benefits|money|uc|pay|wages, paid thursday|friday|monday|tuesday|wednesday, skint till, bags of food`,
    'food bank, food parcels, emergency food, food pantry',
  ),
  ...saying('food', 'money')(
    `electric runs out, electric ran out, gas runs out, gas ran out, leccy runs out, leccy ran out, electric|gas|leccy is running out, no leccy, on emergency, meter is on, meter has run, gas and electric, gas and electricity, heating bill, bill for gas|electric, gas gone up, choosing between heating, heating and eating, afford the heating, afford to heat, house is cold, freezing house|flat|home, cold flat, freezing in here, sit in my coat, wear a coat indoors, prepay*, prepayment*, top up, topping up, blankets, hot water bottle, heater`,
    'fuel poverty, energy advice, energy bills, affordable warmth, fuel',
  ),
  ...saying('food')(
    `lunch for old folk, lunch for old people, lunch for old pensioners, dinner for old folk|people, get a dinner, eat with others, eating with people, meal with company`,
    'lunch club, community meal, hot meals',
  ),
  ...saying('food', 'activity')(
    `cook from scratch, cheap meals, cheap recipes, how to cook, teach me to cook`,
    'cooking, healthy eating, cookery, nutrition',
  ),
]
