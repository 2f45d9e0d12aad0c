/** How people speak of a memory that goes, their own or that of somebody they love. Pure. */
import { saying } from '../saying.ts'

const say = saying('dementia', 'condition')

export const dementia = [
  ...say(
    `dementia, alzheimer*, alzheimers, losing my memory, memory loss, memory problems, memory, bad memory, forgetful, forgetting things, forgets things, keep forgetting, wandering off, vascular dementia, going senile, confused, confusion`,
    'dementia, alzheimer, memory cafe, memory loss, dementia friendly',
    ['caring'],
  ),
  ...say(
    `memory cafe, dementia cafe, dementia group*, dementia choir, dementia support, dementia day centre, dementia day care, singing for the brain, alzheimers society, things to do with dementia, somewhere to go with dementia, memory group*`,
    'dementia, memory cafe, singing for the brain, alzheimer, day centre',
    ['caring'],
  ),
  ...say(
    `husband|wife|mum|dad|partner has dementia, husband|wife|mum|dad|partner with dementia, mum|dad|husband|wife has alzheimers, living with someone with dementia, dementia carer*`,
    'dementia carers, dementia, carers, memory cafe',
    ['caring'],
  ),
  ...say(
    `lewy bod*, frontotemporal, picks disease, mixed dementia, young onset, early onset, mild cognitive impairment, cognitive impairment, cognitive decline, korsakoff*`,
    'dementia, young onset dementia, alzheimer, memory loss',
  ),
  ...say(
    `diagnosed with dementia, diagnosed with alzheimers, diagnosis of dementia, diagnosis of alzheimers, told i have dementia, told i have alzheimers, living with dementia, memory clinic, memory test, memory service, memory assessment, think i have dementia, might have dementia, signs of dementia, worried about my memory, getting dementia`,
    'dementia, memory service, alzheimer, memory loss',
  ),
  ...say(
    `admiral nurse*, dementia nurse, dementia adviser*, dementia navigator*, dementia advice, cognitive stimulation, memory box*, reminiscing, life story work`,
    'dementia, admiral nurse, cognitive stimulation, reminiscence',
    ['caring'],
  ),
  ...say(
    `cant remember, cant remember names, cant remember words, cant remember faces, cant remember what day, cant remember things, dont remember things, remembers nothing, losing her words, lose my words, lose track of, brain is going, forgetting words, forgetting faces, forgot where i was, forget where i am, forgets what, forgets how, forgot how to, memory not what it was, memory is slipping, memory is failing, memory getting worse`,
    'memory loss, memory, dementia',
  ),
  ...say(
    `forgets to eat, forgets to drink, forgets her tablets, forgets her pills, forgets her own name, forgets the way, forgets we, forgets our, doesnt know what day, doesnt know where he is, doesnt know his own, doesnt remember me, thinks its the war, thinks her mum is alive, thinks im her sister, wants to go home all, keeps asking to go home, asking for his mum, asking for his wife, sundowning, sees people who arent there, sees things that arent there, same story over and over, tells the same, loses everything, loses her purse, loses his keys, puts things away and, got lost driving, got lost on the way, wont wash, wont change her clothes, goes out in her nightie, out in his pyjamas, walks out at night, goes walkabout, gone walkabout, calls me by my, up dressed at night, dressed in the middle of the night`,
    'dementia, alzheimer, memory loss, dementia carers, carers',
    ['caring'],
  ),
]
