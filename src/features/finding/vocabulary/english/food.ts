/** How people speak of food, fuel and keeping warm. Pure. */
import { saying } from '../saying.ts'

const say = saying('food')

export const food = [
  ...say(
    `foodbank*, foodbank, food bank*, food bank, food parcel*, food voucher*, nothing to eat, no food, no food in, no food in the house, empty cupboards, nothing in the fridge, nothing in the cupboards, hungry, starving, hunger, kids are hungry, cant afford food, cant afford to eat, cant feed the kids, feed my family, feed the kids, food, emergency food, food poverty, run out of food, skipping meals, going without food, trussell`,
    'food bank, foodbank, food parcel, emergency food, food pantry',
    ['money'],
  ),
  ...say(
    `cheap food, cheap shopping, affordable food, pantry, food pantry, community pantry, community fridge, community larder, larder, food club, food co op, food hub, surplus food, waste food, too good to go, social supermarket, community shop, community supermarket, groceries`,
    'food pantry, community fridge, social supermarket, food club, affordable food',
  ),
  ...say(
    `hot meal*, hot meal, hot dinner, free meal*, free dinner, free food, warm meal, soup kitchen, soup run, community meal*, community kitchen, pay as you feel, cooked meal, somewhere to eat, cafe, free breakfast`,
    'community meal, hot meals, soup kitchen, community cafe',
  ),
  ...say(
    `meals on wheels, meals delivered, meal delivery, delivered meals, cant cook, cant cook for myself, cant cook any more, frozen meals, wiltshire farm foods, dinner brought`,
    'meals on wheels, meal delivery, home-delivered meals',
    ['practical'],
  ),
  ...say(
    `learn to cook, cookery, cooking, cooking class*, cookery class*, cook on a budget, cooking on a budget, healthy cooking, cook healthy, cooking lessons, slow cooker, batch cooking, bake, baking, recipes`,
    'cooking, cookery class, cook on a budget, healthy eating',
    ['activity', 'purpose'],
  ),
  ...say(
    `free school meals, school meals, school dinners, holiday hunger, holiday clubs with food, haf, breakfast club, healthy start, healthy start vouchers, baby milk, formula milk, formula`,
    'free school meals, holiday activities and food, breakfast club, healthy start, families',
    ['family'],
  ),
  ...say(
    `gas bill*, gas bill, electric bill*, electricity bill*, electric bill, leccy, leccy bill, lecky, lecky bill, energy bill*, energy bills, fuel bill*, heating bill*, cant pay the gas, cant pay the electric, cant afford the gas, cant afford the electric, bills, household bills, utility bills, utilities, bills piling up, energy, energy costs, energy debt, price of gas, smart meter, warm home discount, british gas, water bill*, water meter`,
    'energy advice, energy bills, fuel poverty, fuel voucher, money advice, utility bills',
    ['money'],
  ),
  ...say(
    `prepayment meter, pre payment meter, pay as you go meter, key meter, top up the meter, top up the gas, top up the electric, meter run out, no gas, no electric, no electricity, emergency credit, fuel voucher*, cut off gas, cut off electric, disconnect*, gas cut off, electric cut off`,
    'fuel voucher, prepayment meter, energy advice, fuel poverty',
    ['money'],
  ),
  ...say(
    `cant afford heating, cant heat my home, cant heat the house, afraid to put the heating on, put the heating on, heating or eating, heat or eat, heating, no heating, freezing, cold, cold house, cold home, house is freezing, keep warm, keeping warm, stay warm, somewhere warm, warm up, warm place`,
    'warm space, warm hub, energy advice, fuel poverty, warm homes, heating',
  ),
  ...say(
    'warm hub*, warm hub, warm space*, warm space, warm bank*, warm welcome, warm room, warm spot',
    'warm space, warm hub, warm bank, warm welcome',
  ),
  ...say(
    `insulat*, insulation, insulate my loft, loft insulation, draughty, draughts, draught proof*, new boiler, boiler grant, boiler, heat pump, solar panels, double glazing, eco4, warm homes, energy saving, energy efficien*`,
    'insulation, energy efficiency, warm homes, boiler, home improvement',
    ['practical'],
  ),
]
