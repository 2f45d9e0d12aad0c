/** Whole families of sayings about where people live and what needs doing there: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfHome = [
  ...saying('practical', 'money')(
    `washing machine conked, washing machine broken, washing machine died, washing machine packed, washing machine knackered, washing machine bust, washing machine gone, washing machine blown, washing washer conked, washing washer broke, washing washer broken, washing washer died, washing washer packed, washing washer knackered, washing washer bust, washing washer gone, washing washer blown, washing cooker conked, washing cooker broke, washing cooker broken, washing cooker died, washing cooker packed, washing cooker knackered, washing cooker bust, washing cooker gone, washing cooker blown, washing fridge conked, washing fridge broke, washing fridge broken, washing fridge died, washing fridge packed, washing fridge knackered, washing fridge bust, washing fridge gone, washing fridge blown, washing freezer conked, washing freezer broke, washing freezer broken, washing freezer died, washing freezer packed, washing freezer knackered, washing freezer bust, washing freezer gone, washing freezer blown, washing oven conked, washing oven broke, washing oven broken, washing oven died, washing oven packed, washing oven knackered, washing oven bust, washing oven gone, washing oven blown, washing hoover conked, washing hoover broke, washing hoover broken, washing hoover died, washing hoover packed, washing hoover knackered, washing hoover bust, washing hoover gone, washing hoover blown, washing kettle conked, washing kettle broke, washing kettle broken, washing kettle died, washing kettle packed, washing kettle knackered, washing kettle bust, washing kettle gone, washing kettle blown, washing boiler conked, washing boiler broke, washing boiler broken, washing boiler died, washing boiler packed, washing boiler knackered, washing boiler bust, washing boiler gone, washing boiler blown, fridge freezer broke|broken|packed, freezer, microwave, no bed for, no cooker for, no fridge for, no washer for, no table for, no sofa for, no carpet for, no curtains for, need a bed|cot|sofa|table|wardrobe|cooker|fridge|washer, moving|moved into an empty, flat with nothing, moving into a flat with nothing, old wardrobe|sofa|bed|furniture|table, get rid of an old, furnish my|a, second hand bed, second hand sofa, second hand cooker, second hand washer, second hand table, second hand furnishings, secondhand, used furniture`,
    'white goods, household goods, furniture, second hand furniture',
  ),
  ...saying('housing', 'legal')(
    `got to be out by, have to be out by, need to be out by, given notice, notice to leave, told to leave out, throwing me out, thrown out of, landlord wanting me out, landlord is sold, selling the house i rent, rent going up, keep my deposit, landlord ignores|wont, house repossessed, losing my flat, lose my flat, tenancy ending, tenancy ends`,
    'housing advice, homelessness prevention, eviction, tenancy',
  ),
  ...saying('housing', 'legal')(
    `mould all over|in|on, damp all over|in, black mould, mildew, water coming through|in, roof leaks, windows dont shut, no hot water, infested, infestation, bedbug*, cockroach*, ants, state of my flat|house, condemned`,
    'repairs, housing advice, landlord, damp',
  ),
  ...saying('housing')(
    `sleeping in my van, sleeping in my tent, living in my van, living in my tent, sleep in my car, sleep in my van, sleep in my tent, live in my car, live in my van, live in my tent, kipping at|on, sofa to sofa, on sofas, on the sofa at, where do i go tonight, where can i go tonight, nowhere to sleep, no where to go|stay|live|sleep, nowhere for tonight, bed for the tonight, roof over my head, kicked out by|at|of, been booted out, kicked him out, chucked him out, got kicked out, parents kicked|threw, mum|dad kicked|chucked me, no fixed address, nfa, shop doorway, under a bridge, in temporary`,
    'homeless, hostel, supported housing, night shelter, emergency accommodation',
  ),
  ...saying('housing')(
    `council list, on the list for a house, waiting for a council|house, council bungalow, council exchange, house swap, kids in one bedroom, one bedroom for, bigger house, need a bigger|smaller place|house, cheap rent, affordable rent|home|house|place, home to buy or rent, first time buyer, shared ownership, get on the ladder, a flat of my own, my own flat`,
    'housing association, social housing, affordable housing, council housing',
  ),
  ...saying('housing')(
    `old folks bungalow, old folks flat, old peoples bungalow, old peoples flat, bungalow for, retirement living, with a warden, someone on hand, cant stop in his own house, cant stop in his own home, cant stay in his own house, cant stay in his own home, cant live on her own now, cant live alone, not safe on her own, not safe at home alone, put mum|dad in a home, put in a home, granny flat`,
    'sheltered housing, almshouses, older people, extra care',
  ),
  ...saying('housing')(
    `home for my disabled|autistic, care home for my, living with a family, instead of a care home, place for my disabled|autistic, supported flat, somewhere for him to live, who will look after him when im gone`,
    'supported living, learning disabilities, disabled people, residential care, shared lives',
  ),
  ...saying('housing', 'practical')(
    `ground floor place|flat, bath rail, rails fitted, rail fitting, cant get out the bath, bath lift, widen doors, need a ramp, hoist`,
    'adaptations, home improvement, disabled people, handyperson',
  ),
  ...saying('housing', 'wellbeing')(
    `neighbour making my life hell misery, neighbour making my life a misery, neighbour make my life hell misery, neighbour make my life a misery, nightmare neighbours, loud music next door, neighbour is a nightmare`,
    'antisocial behaviour, neighbours, mediation, housing advice',
  ),
  ...saying('practical')(
    `change the lightbulb bulb, change the lightbulb fuse, change the lightbulb battery, change the bulb bulb, change the bulb fuse, change the bulb battery, change the light fuse, change the light battery, changing the lightbulb bulb, changing the lightbulb fuse, changing the lightbulb battery, changing the bulb bulb, changing the bulb fuse, changing the bulb battery, changing the light bulb, changing the light fuse, changing the light battery, lightbulb*, light bulb, shelf put up, put a shelf up, put up a shelves, put up a curtain, put up a blind, put up a picture, bits and bobs round the house, jobs round the house, needs fixing, hang curtains, assemble my pack, assemble flat pack, build my pack, build flat pack, flat pack, lock fitted, locks, carbon monoxide, wallpapering, handy man, tradesman, trusted trader, leaky tap`,
    'handyperson, help at home, older people, practical help',
  ),
  ...saying('practical')(
    `garden gone to pot, garden has gone, garden is overgrown|too much|a mess, cut my lawn, mow, mowing, gardener for, garden clearance, garden is getting too much`,
    'gardening service, gardening, older people',
  ),
  ...saying('practical', 'caring')(
    `help dressing, help bathing, washing and dressing, getting dressed, cant wash|dress|bathe, cant have a bath, bathing, someone to come in, come in and help, someone to do my cleaning, someone to do my washing, someone to do my ironing, someone to do my housework, someone to do mums shopping, someone to do mums cleaning, someone to do mums washing, someone to do mums ironing, someone to do mums housework, shopping for me, shopping for mum, shopping for him, cant do my housework, cant do my cleaning, cant hoover, wants to stay at home, stay living at home, cant reach my|toenails, footcare`,
    'home care, help at home, personal care, older people',
  ),
  ...saying('practical', 'condition')(
    `after my op, after my hip, after my knee, after my surgery, after my fall, after mums op, after mums operation, after mums hip, after mums knee, after mums surgery, after mums fall, after dads op, after dads operation, after dads hip, after dads knee, after dads surgery, after dads fall, since my op, since my knee, since my surgery, since my fall, since mums op, since mums operation, since mums hip, since mums knee, since mums surgery, since mums fall, since dads op, since dads operation, since dads hip, since dads knee, since dads surgery, since dads fall, home alone after, coming home from hospital, came home from hospital, been discharged, get mum|dad settled, recovering from an, recuperat*`,
    'home from hospital, hospital discharge, reablement, older people',
  ),
  ...saying('practical')(
    `wants to be at home, someone at night, someone through the night, night sitting, night care, sit with him|her at night, marie curie`,
    'hospice, night nursing, palliative care, end of life',
  ),
  ...saying('practical', 'wellbeing')(
    `full of stuff, house is full of, cant throw anything, cant throw things, too much stuff, stuff everywhere, piles of, cant get in the room, clutter*, sort through his things, clear out, got on top of me house`,
    'hoarding, declutter, house clearance, help at home',
  ),
  ...saying('practical')(
    `who will walk, mind my dog|cat, dog sitter, foster my dog|cat, cat food`,
    'pets, dog walking, animal welfare, cat, dog',
  ),
]
