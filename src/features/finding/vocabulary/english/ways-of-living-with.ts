/** How people speak of illness, disability, low days and looking after, in the words of a kitchen. Pure. */
import { saying } from '../saying.ts'

const ill = saying('condition')
const mind = saying('wellbeing')
const care = saying('caring')

export const waysOfLivingWith = [
  ...ill(
    'take fits, took a fit, had a fit, has fits, fits in the night, blackout*, goes blank, stares into space, fall down shaking, convulsion*, first seizure, epileptic fit',
    'epilepsy, seizures',
  ),
  ...ill(
    'words come out wrong, words wont come, cant find the words, cant get my words out, speech has gone, speech is slurred, side doesnt work, one side is weak, left side, right side has gone, arm doesnt work, arm wont work, leg drags, face dropped, after my stroke, husband|wife|mum|dad had a stroke, had a bleed on the brain, young stroke',
    'stroke, stroke club, aphasia, speech',
    ['loneliness'],
  ),
  ...ill(
    `cant make out faces, cant see faces, cant see the telly, cant see the bus number, cant see to sew, world has gone dark, cant read my post, registered blind, severely sight impaired, white stick, white cane, talking clock, talking watch, magnifier*, magnifying glass, wet macular, retina, retinitis, tunnel vision, blurr*, going dark, half blind, bump into things, bumping into things`,
    'blind, visually impaired, partially sighted, sight loss, visual impairment',
  ),
  ...ill(
    `turn the telly up, telly too loud, telly up loud, people mumble, everyone mumbles, mumbling, say pardon, saying pardon, cant follow conversation, miss what people say, ringing in my ears, ears ringing, buzzing in my ears, ears are going, battery for my hearing aid, hearing aid batter, whistling hearing aid, learn to sign, learn sign language, signing, signs not speaks, deaf community, other deaf people, born deaf, flashing doorbell, subtitles, textphone`,
    'deaf, hard of hearing, hearing loss, sign language, hearing aids',
  ),
  ...ill(
    `never fit in, never fitted in, always been different, always felt different, felt different all my life, wired differently, masking, too loud and bright, lights and noise, noise is too much, cant do eye contact, found out im autistic, diagnosed late, late diagnos*, autistic women, autistic woman, women with autism, autistic adult, autistic boy|girl, flap, lines up his cars, lines up his toys, non verbal, doesnt speak yet, not talking yet, wont wear clothes, only eats beige, sensory room`,
    'autism, autistic, autism group, neurodiversity',
    ['loneliness'],
  ),
  ...ill(
    `brother|sister|son|daughter has downs, brother|sister|son|daughter with downs, brother|sister|son|daughter has learning difficulties, brother|sister|son|daughter with learning difficulties, brother|sister|son|daughter with a learning disability, slow at learning, takes me longer, takes him longer to learn, takes her longer to learn, need things explained, easy read, find reading hard, went to a special school, people call me slow, supported to live, live with support, his own front door, day service closed, day centre closed, nothing in the day for him, nothing in the day for her, adult son|daughter sits at home, what happens when im gone, when im gone who, friends for my disabled, disco for, club for people like my son|daughter|brother|sister`,
    'learning disabilities, learning disability, learning difficulties, adults with learning disabilities',
    ['caring', 'loneliness'],
  ),
  ...ill(
    'cant get my chair in, wheelchair wont fit, chair wont fit, no ramp, steps at the door, ramp at the door, get in the building, cant get in the building, can my scooter, shops with steps, kerb, dropped kerb, places i can get into, fight for access, access group, blue badge space',
    'access, disabled access, disability, disabled people, wheelchair',
  ),
  ...ill(
    'positive test for hiv, hiv positive, living with hiv, pagets, bones are thick, bone disease, sjogrens, scleroderma, ankylosing, bells palsy, trigeminal, menieres, vertigo, dizzy, dizziness, raynauds, sarcoid*, hypermobil*, ehlers*, brain fog, pins and needles, numb feet, swollen legs, leg ulcer, varicose',
    'long-term condition, self-management, support group, hiv, paget',
  ),
  ...ill(
    'money for cancer, raise money for the hospital, volunteer at the hospital, friends of the hospital, hospital friends, trolley round the wards, hospital shop, air ambulance, saved my life, give blood, helicopter',
    'league of friends, hospital, air ambulance, volunteers',
    ['purpose'],
  ),
  ...mind(
    `cutting again, started cutting, been cutting, cuts on her arms, cuts herself, cuts himself, cutting herself, cutting himself, harms herself, harms himself, harming herself, harming himself, burn myself, burning myself, daughter is cutting, son is cutting, daughter self harms, son self harms, overdos*, took tablets, took pills, tried to end it, tried to kill herself, tried to kill himself, talks about dying, says he wants to die, son wants to die, daughter wants to die, husband wants to die, wife wants to die, wish i was dead, want it to stop, want it all to stop, cant do this anymore, cant do it anymore, cant take any more, cant take it anymore, cant go on`,
    'self-harm, suicide prevention, crisis, samaritans, suicidal thoughts, counselling',
  ),
  ...mind(
    `weight on my chest, heavy heart, head wont switch off, head wont stop, mind wont stop, brain wont stop, cant switch off, going round my head, going round and round, dread, dreading, sick with worry, stomach in knots, knot in my stomach, shaky, heart racing, heart pounding, cant leave the house without, cant go to the shops without, burst into tears, in tears, cried all day, crying for no reason, cry for no reason, cry in the car, cant stop the tears, dont wash, not washed, not getting dressed, stay in my pyjamas, curtains closed, dont open the curtains, dont open my post, post piling up, dont answer the door, dont answer the phone, hide from people, hiding from people, not eating properly, cant see the point, whats the point, no point, cant see a way out, cant see a future, nothing makes me smile, dont laugh anymore, colour has gone out, on tablets for depression, antidepress*, happy pills, sertraline, tablets not working, waiting list for counselling, waiting for counselling, waiting for therapy, offload, pour my heart out, sound off, bend someones ear, talk to a stranger, talk it through, talk things through`,
    'counselling, mental health, emotional support, listening, wellbeing, depression',
  ),
  ...mind(
    `bad things happened to me, bad thing happened, something bad happened, something happened to me, happened when i was little, happened when i was a child, touched me when, he touched me, uncle touched me, abused by a priest, came back to me, cant forget what, what i saw, things i saw, keep seeing it, see it when i close my eyes, wake up screaming, wake up shouting, jump at noises, jump at every noise, loud bangs, car backfires, since the crash, since the accident, since the attack, since i was attacked`,
    'trauma, counselling, victims, survivors, ptsd',
  ),
  ...mind(
    `drink every night, drinking every night, bottle a night, bottle of wine a night, hide bottles, hiding bottles, vodka, husband|wife|mum|dad|son|daughter drinks, husband|wife|mum|dad|son|daughter is drinking, husband|wife|mum|dad is an alcoholic, living with an alcoholic, off the drink, on the drink, back on the drink, dry out, drying out, off the gear, on the gear, off drugs, on drugs, son|daughter on drugs, son|daughter takes drugs, dealer, pills and powder, sniff, sniffing, clean for, months clean, place to dry out, somewhere to get clean`,
    'addiction, alcohol, drugs, recovery, rehabilitation, substance misuse',
    ['family', 'substance'],
  ),
  ...care(
    `up all night with him, up all night with her, up in the night with, cant leave him on his own, cant leave her on her own, cant leave my husband|wife|mum|dad, wont let anyone else, wont have strangers in, do everything for him, do everything for her, do everything for my husband|wife|mum|dad|son|daughter|brother, wash and dress him, wash and dress her, lift him, lifting him, lift her, lifting her, not had a day off, never get a day off, no time for me, no time for myself, no life of my own, my life has gone, who looks after me, who cares for me, gave up my job to, gave up work to, left work to look after, i do it all, its all on me, all down to me, brothers do nothing, sisters do nothing, family wont help, love him but, love her but, he doesnt know me, doesnt know who i am, doesnt recognise me, thinks im her mother, asks the same question, same question over and over, asks for her mum, wanders at night, wanders off, gets lost, puts her keys in the fridge, leaves the gas on, left the gas on, left the cooker on, getting muddled, gets muddled, gets mixed up, mixing things up, losing his marbles, memory is going`,
    'carers, carers group, respite, dementia, carer',
    ['condition'],
  ),
  ...care(
    'someone to live in our home, family to take him in, family to take her in, live with another family, supported lodging*, home from home, someone to have her for a weekend, someone to have him for a weekend, couple of hours to myself, few hours off, an hour to myself, hour off, afternoon off, weekend off, night off from caring',
    'respite, shared lives, short breaks, carers, sitting service',
  ),
]
