/** How a hard time is told without any word of mental health: what was done, felt, drunk or feared. Pure. */
import { saying } from '../saying.ts'

const say = saying('wellbeing')

export const turnsMind = [
  ...say(
    `interfered with, messed with me as a, touched by my uncle|stepdad|dad|grandad|teacher|priest, stepdad touched me, grandad touched me, done to me when i was, never told anyone what, never told a soul, kept it secret all these years, groomed online, groomed by, molest*, incest, abused in a home, abused at school, church abuse, historic abuse`,
    'sexual abuse, childhood sexual abuse, survivors, rape crisis',
    ['abuse'],
  ),
  ...say(
    `forced himself on me, made me have sex, wouldnt take no, took advantage of me, woke up and he was, spiked my drink, drink was spiked, drink got spiked, attacked on a night out, attacked after a night out, flashed at me, flashes at me, groped, sexually harassed, didnt consent`,
    'rape crisis, sexual violence, rape, sexual assault, survivors',
    ['legal', 'abuse'],
  ),
  ...say(
    `heart races, heart pounds, heart thumping, chest goes tight, tight chest when i, cant breathe in shops, cant breathe on the bus, go dizzy in shops, freak out, freaking out, freeze up, sweat and shake, come over all funny, worried sick, everything scares me, scared all the time, always scared, jumpy, dread going, dread every day, cant go in shops, cant do crowds, cant be in crowds, cant answer the door, cant answer the phone, cant open my post, afraid of people, scared of people, think the worst, what ifs`,
    'anxiety, panic attacks, panic, phobias',
  ),
  ...say(
    `brain wont switch off, mind wont switch off, thoughts wont stop, mind races, mind racing, head is spinning, head is full, head is gone, head in bits, in bits, head is mashed, brain fog from worry, doing my head in, its all too much, all got too much, all getting too much, all piling up, things have got on top`,
    'stress, anxiety, counselling, relaxation',
  ),
  ...say(
    `no point anymore, no point to anything, dont see the point, sick of life, tired of life, tired of living, had enough of life, had enough of everything, better off without me, wish i wasnt here, wish i didnt wake up, dont want to wake up, not wake up, want it all to end, want to disappear, cant carry on, no way out, jump off, took an overdose, overdose*, took all my tablets, thinking of ending`,
    'suicide prevention, samaritans, crisis, suicidal',
  ),
  ...say(
    `cut myself, scars on my arms, scratches herself, pull my hair out, hit my head on the wall`,
    'self-harm, self harm, young people, counselling',
  ),
  ...say(
    `everything makes me cry, cry myself to sleep, dont wash anymore, stopped washing, not washing, havent washed, cant get dressed, curtains shut, shut myself away, shutting myself away, hide in my room, stays in his room, hide under the duvet, dont feel anything, cant feel anything, dead inside, just existing, going through the motions, no joy, lost my spark, lost my sparkle, lost myself, dont recognise myself, rock bottom, hit rock bottom, at my lowest, in a bad way, in a bad place, not in a good place, heart is heavy, my heart is sad, feel so bad inside`,
    'depression, low mood, counselling, mental health',
  ),
  ...say(
    `pushes food round, hides food, hiding food, throws up after, sick after meals, makes herself sick, makes himself sick, counts calories, counting calories, counts every calorie, daughter wont eat, son wont eat, scared of food, afraid of food, afraid to eat, cant stop eating, stuff my face, eat until im sick, binge*, bingeing, eat in secret, getting so thin, skin and bone, obsessed with weight, scared of getting fat`,
    'eating disorders, eating disorder, anorexia, bulimia, beat',
  ),
  ...say(
    `bottled up, bottle things up, blokes dont talk, lads dont talk, wont talk about his feelings, never cries, keeps it in, keep it all in, somewhere blokes talk, talk to other men, talk with other men`,
    "men's mental health, andy's man club, talking group, men",
  ),
  ...say(
    `cant stop drinking, drinks every day, drinking every day, drinking on my own, bottle of vodka, wine every night, on the bottle, hit the bottle, drink in the morning, wake up and drink, pissed every, half cut, off the wagon, fell off the wagon, on the wagon, pint problem, likes a drink too much, drinks himself, drinks herself, the drink has got him, need a drink to`,
    'alcohol, recovery, addiction, alcohol misuse',
    ['substance'],
  ),
  ...say(
    `taking drugs, smokes weed, smoking weed, off his head, popping pills, drug dealer, crack cocaine, smoking crack, sniffing glue, hooked on, hooked on tablets, cant come off tablets, come off my tablets, get off drugs, spiceheads, meth, needle exchange, get off the script, went back to using, clean and sober, years sober, gone to rehab, came out of rehab, out of rehab`,
    'substance misuse, drug, recovery, addiction, rehabilitation',
    ['substance'],
  ),
  ...say(
    `partner drinks, brother drinks, sister drinks, husband|wife|partner|son|daughter|mum|dad|brother|sister is a drinker, partner is an alcoholic, son is an alcoholic, daughter is an alcoholic, brother is an alcoholic, sister is an alcoholic, husband on drugs, wife on drugs, partner on drugs, brother on drugs, husband|wife|partner|son|daughter|brother is an addict, husband takes drugs, wife takes drugs, partner takes drugs, live with a drinker, steals from me for drugs, stealing to buy drugs`,
    'families of alcoholics, al-anon, families affected by addiction, family support, addiction',
    ['family', 'caring', 'substance'],
  ),
  ...say(
    `husband|son|brother|dad|partner gambles, lost it all on bets, bet all my wages, betting app, on the slots, fruit machines, gambled away, gambled the rent, spends it all on bets, loses at the bookies`,
    'gambling, gamcare, gamblers anonymous, addiction',
    ['money', 'substance'],
  ),
  ...say(
    `boy in a girls body, girl in a boys body, wants to be a boy, wants to be a girl, says he is a girl, says she is a boy, change gender, transitioning, new pronouns, pronouns, feels like a boy, feels like a girl`,
    'gender diverse, transgender, gender identity, trans, lgbt',
    ['family'],
  ),
  ...say(
    `im into men, im into women, fancy boys, told my mum im gay, think i might be gay, cant tell my family im gay, parents dont accept me, not accepted for who i am, two dads, same sex, gay bar, gay scene`,
    'lgbt, lgbtq, lesbian, gay, pride',
    ['loneliness'],
  ),
  ...say(
    `just want to be heard, not be judged, without being judged, wont judge me, dont judge, someone kind to talk, private chat, talk in private, a stranger to talk, talk face to face, talk on the phone to, text someone, text line, someone to text, cant afford therapy, cant afford a counsellor, waiting months for talking`,
    'listening ear, counselling, listening, helpline, confidential',
  ),
  ...say(
    `hearing things, seeing things, thinks people are watching, manic, on a high then, highs and lows, mood swings, checking the locks, check the locks, wash my hands all day, washing my hands over and over, on a section, under the crisis team, cmht, off his meds, came off my meds, stopped my meds`,
    'mental illness, mental health, psychosis, bipolar, rethink',
  ),
]
