/** Whole families of sayings about being alone and wanting company: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfCompany = [
  ...saying('loneliness')(
    `only voice is the, nobody bothers, nobody texts, noone phones, noone knocks, noone bothers, noone texts, doorbell never goes, nobody|noone to laugh|talk|share|walk|chat with, spoke to nobody, havent spoken|spoke to, not spoken|spoke to a, dont speak to a soul, look out the window, looking out the window, stare out the window, staring out the window, sit in his chair, sat in his chair, house feels empty|quiet, house is that quiet, kids have left|flown|gone, children have left|flown|gone, kids|children|family live away|abroad|miles, kids moved abroad, children moved abroad, family moved away, family moved abroad, flown the nest, empty nest, never leave the house, never leave the flat, wont leave the house, wont leave the flat, doesnt leave the house, doesnt leave the flat, never goes out, doesnt go out, doesnt goes out, wont go out, stays in all day, evenings are long worst, evenings are lonely worst, pop in for a, just pop in, part of something, know not one person, know no one, know noone, not know anyone, havent friend, here no friend, dont see enough people, fed up of my own company, sick of my own company, wont mix, doesnt mix, mixing with people, bit of life, get out of these four walls, out of these four walls, get me out the house, reason to get out, lonesome, solitude, friendless, recluse*, hermit, just moved to, know a soul, dont know no one, sat at home all day, home alone all day, stuck with my own thoughts, miss the banter, miss people, miss my mates|friends|workmates|colleagues, miss having people|someone, friends are busy, pals have died|gone, pals are dead, pals are in the cemetery, widows and widowers`,
    'befriending, companionship, social group, coffee morning, social isolation',
  ),
  ...saying('loneliness')(
    `mingle, chinwag, gossip, chums, acquaintance*, get together, gathering*, meet up, meetup*, social evening, tea party, penfriend*, stranger in a new, people to hang out with, people to hang around with, someone to laugh with, have a laugh, have a giggle, have a catch up, catch up over, find my tribe, find my people, on the edge of things, stand on my own, introvert*, socially awkward, dont fit in`,
    'social group, friendship, social club, meet new people, coffee morning',
  ),
  ...saying()(
    `old fella, old chap, old woman, old boy, old gent, elderly neighbour, elderly lady, elderly man, elderly aunt, elderly uncle, elderly relative, golden oldies, silver surfers, in my sixties`,
    'older people, over 60s, age uk, lunch club',
  ),
]
