/** Whole families of sayings about a troubled mind, drink, drugs, fear and hurt: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfMind = [
  ...saying('wellbeing')(
    `everything feels grey|black|pointless|heavy|flat|empty, cant see a way forward, cant see a way through, no way forward, dark days|thoughts|cloud, black cloud, cant shake it, cant shake this, cant pick myself up, keep bursting, keep welling, bursting into tears, cry at everything|nothing, cry every day|night, cried all, tears all the time, no motivation, lost all motivation, cant get motivated, get out of bed, stay in bed, not right in myself, feel like a burden|failure|fraud|freak, feel a burden, burden to everyone|my family, feel useless, feel worthless, feel hopeless, feel helpless, feel rubbish, feel rotten, feel awful, feel terrible, feel lost, feel dead, feel numb, feel empty, feel broken, feel stuck, feel trapped, feel invisible, feel sad, im useless|worthless|broken|lost|done|empty|numb, helpless, gloomy, had a breakdown, having a breakdown, back on my feet mentally, picking up the pieces, cant face the day|world|anyone|anything, cant cope any more, things are getting on top, at the end of my rope, end of my tether, on the brink, ready to give up, want to give up, given up on, near breaking point, reached my limit, ground me down, grinding me down, get me down, getting me down, brought me down, got me down, since lockdown, rather talk than, rather talk, put me on tablets, put me on antidepressants, on antidepressants, antidepressants*, on the sick with depression, wants me to talk to someone, need to get it off my chest, off my chest, head is all over, all over the place, head is messed up, messed up in the head, not well in the head, mental state, mental breakdown, mh, frazzled, guilty, guilt, ashamed, shame, moody, stuck in a rut`,
    'mental health, counselling, depression, low mood, emotional support',
  ),
  ...saying('wellbeing')(
    `nerves are shot|bad|gone, helps my nerves, my nerves, bag of nerves, bundle of nerves, heart goes mad, heart goes crazy, heart beats fast, palpitations, butterflies all the time, worry about everything, worried all the time, worry too much, overthink*, over thinking, lie|lying|lay awake, awake all worrying, awake all thinking, cant sleep for worry, cant relax, frightened of everything|everyone, terrified, scared of crowds|everything|going, panic in crowds|shops|public, panicky, paranoid, cant go near crowds, dont like crowds, school anxiety, exam nerves`,
    'anxiety, panic attacks, stress, relaxation',
  ),
  ...saying('wellbeing')(
    `snap at everyone kids, snap at him kids, snap at her kids, snap at people kids, snapping at everyone kids, snapping at everyone people, snapping at my kids, wound up and, see red, lose my rag, lose my head, lost my rag|temper, losing my rag, fly off the handle, blow up at, short tempered, temper on me, punch walls|doors, punched a wall, smash things, shout at everyone kids kids, shout at everyone the kids, shout at my kids kids, cant control my temper|anger, get so angry|mad|cross, angry all the time, angry at everyone|everything, so much anger, full of rage, anger issues, road rage, fights all the time, always fighting`,
    'anger management, anger, counselling',
    ['anger'],
  ),
  ...saying('wellbeing')(
    `drink to get to sleep, drink to forget|cope, drink at night, drink every evening, drinking a lot|more|heavy, cut down on drink|drinking|wine|booze, give up drink, give up booze, want to stop drinking, wine oclock, wine o clock, glass too many, few too many, bottle of wine, beer every night, cans every night, drunk every, drunk, tipsy, lives in the pub, always in the pub, always drunk, gets drunk, came home drunk, smell of drink, stinks of drink, problem with drink, on ketamine|coke|heroin|crack|spice|weed, ket, doing coke|drugs|ket|lines, snorting, dealing drugs, selling drugs, off the smack, on the smack, stay clean, staying clean, staying sober, twelve step, 12 step, aa meeting*, na meeting*, skunk, smack, druggie, junkie, needles`,
    'alcohol, addiction, recovery, substance misuse',
    ['substance'],
  ),
  ...saying('wellbeing')(
    `wages through the machine, wages in the machine, money in the machines|slots|bandits, put it all on, puts it on horses, on the horses, on the dogs, online slots, online betting, online gambling, online poker, casino, scratchcard*, betting shop, in the bookies, football bets, cant stop betting, lost my wages|savings|rent on, chasing losses, bandits, poker`,
    'gambling, gamcare, gamblers anonymous',
    ['substance'],
  ),
  ...saying('wellbeing')(
    `someone did something bad, something happened when i was, happened to me as a kid|child|boy|girl, happened when i was small kid child, happened when i was small a child, happened when i was little kid child, happened when i was little a child, happened when i was young kid child, happened when i was young a child, happened when i was a kid child, when i was small, he did things to me, things done to me, hurt me when i was little, abused when i was, abused as a kid, was abused, been abused, abuse in childhood, childhood trauma, assaulted by|after, was assaulted, been assaulted, followed me home, forced me to, no means no, didnt want to but, pestered for sex, sent nudes, nudes, revenge porn, image abuse`,
    'sexual abuse, survivors, rape crisis, counselling',
    ['abuse'],
  ),
  ...saying('wellbeing')(
    `not want to be here, dont want to go on, dont want be here, better off dead|if i was dead|if i wasnt here, everyone would be better off, if i was dead, want die, thinking of dying, thinking about dying|death|suicide, ending it, cuts his arms, cuts his wrists, cuts his legs, tried to kill, tried to hang, hang myself, not safe with myself, cant keep myself safe, crisis team, crisis cafe`,
    'suicide prevention, suicidal, crisis, samaritans, self-harm',
  ),
  ...saying('wellbeing')(
    `dont eat, wont eat, hate how i look, hate my body, hate the way i look, scared of weight, starve myself, starving herself, weighs herself, weighing herself, sick in the toilet, purging, laxatives, exercising all the time, too thin, so thin`,
    'eating disorders, eating disorder, body image',
  ),
  ...saying('wellbeing')(
    `voices telling me, voices in my head, voices in my his, people are after me, thinks theyre after him, people follow me, talks to himself, not in touch with reality, been sectioned, psychiatric, psychiatrist, psych ward, on the ward, mental hospital`,
    'mental illness, mental health, psychosis, rethink',
  ),
  ...saying('wellbeing')(
    `come out at, just come out, come out as, im gay|bi|trans|lesbian|queer, gay and, gay group, gay club, gay people, lesbian in, lgbt group|people|youth, gay men|women|lads, hes trans, shes trans, is trans, trans adult|woman|man|kid|teen, nonbinary, welcomes gay, gay friendly, questioning my`,
    'lgbt, lgbtq, lesbian, gay, transgender, pride',
  ),
  ...saying('wellbeing')(
    `uni is too much, dropping out of uni, dropping out, thinking of dropping out, struggling at uni`,
    'student, university, chaplaincy, students',
  ),
  ...saying('wellbeing')(
    `men dont open up|talk, open up, men to talk, bloke to talk, talk like men`,
    "men, men's mental health, talking group, men to men",
  ),
  ...saying('wellbeing')(
    `in the troubles, the troubles, never leaves you, the conflict, bombing, shooting, saw terrible things, war zone`,
    'trauma, victims, conflict, ptsd, counselling',
  ),
  ...saying('wellbeing')(
    `massage, reflexology, acupuncture, hypnotherapy, de stress, destress, pamper, switch off, find some peace, bit of peace`,
    'mindfulness, meditation, relaxation, complementary therapies',
  ),
  ...saying('wellbeing', 'family')(
    `bullied at school, bullied for|about|by, get bullied, getting bullied, being bullied, bullies, pick on me, picking on me`,
    'bullying, anti-bullying, young people, counselling',
  ),
]
