/** How people speak of managing at home. Pure. */
import { saying } from '../saying.ts'

const say = saying('practical')

export const practical = [
  ...say(
    `shopping, do my shopping, help with shopping, get my shopping, someone to do my shopping, someone to shop for me, cant get to the shops, cant do my shopping, cant carry shopping, shopping delivered, shopping service, fetch my shopping, errands, collect my prescription, pick up my prescription, prescription collected, prescriptions delivered, get my medicine*`,
    'shopping service, help with shopping, good neighbour, home help, prescription delivery',
  ),
  ...say(
    `clean*, cleaner, cleaning, help with cleaning, housework, help with the housework, help around the house, help round the house, help in the house, home help, help at home, support at home, laundry, washing, ironing, hoovering, change the bed, cant keep the house clean, house is a mess, house is a tip, cant manage at home, not managing at home, managing at home, cant manage the stairs, cant manage`,
    'home help, cleaning, help at home, domestic help, household support',
  ),
  ...say(
    `handyman, handyperson, odd jobs, small jobs, jobs around the house, light bulb*, change a light bulb, put up a shelf, shelves, curtains, fix*, fix things, repair things, repair cafe, broken, plumber, electrician, decorat*, decorating, paint my house, diy, trusted trader*, key safe, fit a key safe, smoke alarm*, fire safety, home safety`,
    'handyperson, handyman, small repairs, home safety, repair cafe',
  ),
  ...say(
    `grass, lawn, mow the lawn, cut the grass, grass cut, garden is overgrown, overgrown, hedge*, cut the hedge, weeding, help with the garden, help in my garden, cant do the garden, cant manage the garden, someone to do the garden, garden tidy, gardener, clear the garden`,
    'gardening service, garden help, handyperson, gardening',
  ),
  ...say(
    `furniture, second hand furniture, cheap furniture, free furniture, bed, mattress, no bed, sofa, table and chairs, cooker, fridge, washing machine, white goods, carpet*, carpets, nothing in my flat, furnish*, pots and pans, bedding, household goods, starter pack`,
    'furniture, white goods, household goods, furniture reuse',
    ['money'],
  ),
  ...say(
    `clothes, clothing, clothing bank, clothes bank, no clothes, winter coat, warm clothes, coats, shoes, school uniform*, school uniform, uniform, second hand clothes, charity clothes`,
    'clothing bank, clothes, school uniform',
    ['money'],
  ),
  ...say(
    `toiletries, hygiene bank, soap, sanitary towels, period products, period poverty, tampons, shower, somewhere to shower, have a wash, wash my clothes, launderette`,
    'hygiene bank, toiletries, period products, showers',
    ['money'],
  ),
  ...say(
    `coming out of hospital, come out of hospital, out of hospital, home from hospital, discharged, hospital discharge, discharged from hospital, going home from hospital, reablement, intermediate care, settle back home, after hospital`,
    'home from hospital, hospital discharge, reablement, help at home',
    ['condition'],
  ),
  ...say(
    `grab rail*, grab rails, handrail*, rails, ramp, stairlift, stair lift, walk in shower, wet room, cant get in the bath, adaptation*, adaptations, adapt my home, disabled facilities grant, dfg, occupational therap*, aids and adaptations, equipment, commode, bath seat, raised toilet seat, perching stool, loan of equipment, red cross equipment, home improvement agency, care and repair`,
    'aids and adaptations, home adaptations, equipment loan, disabled facilities grant, handyperson',
    ['condition', 'housing'],
  ),
  ...say(
    `pendant, pendant alarm, alarm, careline, lifeline, emergency button, fall alarm, telecare, panic button, community alarm, press a button, medication reminder*, tablets reminder`,
    'telecare, community alarm, pendant alarm, careline',
  ),
  ...say(
    `personal care, home care, homecare, domiciliary, carer to come in, carers coming in, care at home, help getting dressed, help with dressing, help with washing, help washing, get washed, get dressed, personal assistant, direct payment*, direct payments, personal budget, put to bed, toenail*, toe nails, toenails, cut my toenails, nail cutting, foot care, feet, chiropod*, hairdresser, mobile hairdresser`,
    'home care, personal care, foot care, nail cutting, care at home',
  ),
  ...say(
    `dog walk*, walk my dog, dog walking, dog walker, pet care, look after my dog|cat|pet, pet food, pet food bank, dog food, vet bills, cant afford the vet, pets`,
    'pet care, dog walking, pets, cinnamon trust, pet food bank',
  ),
  ...say(
    'independen*, stay independent, independent, stay in my own home, stay at home, live independently, independent living, life skills, daily living, cook and clean',
    'independent living, help at home, daily living skills',
  ),
  ...say(
    'toilet*, changing places, public toilets, radar key, disabled toilet',
    'accessible toilet, radar key, changing places',
  ),
  ...say(
    'rubbish, take away rubbish, house clearance, clear the house, bins, bins out, pest control, tidy up, sort my house out',
    'house clearance, declutter, home help',
  ),
]
