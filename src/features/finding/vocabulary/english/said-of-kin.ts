/** Whole families of sayings about partners, parents and children: one beginning, many endings. Pure. */
import { saying } from '../saying.ts'

export const saidOfKin = [
  ...saying('family', 'wellbeing')(
    `controls my phone, controls my everything, controls my all, controls what i, checks my messages, checks my texts, wont let me see, wont let me have, wont let me leave, doesnt let me, not let me, threw me, kicked me, pulled me, dragged me, strangles me, chokes me, husband beats, husband hurts, husband pushed, husband scares, husband threatens, husband attacks, husband attacked, husband controls, boyfriend beats, boyfriend hurts, boyfriend pushed, boyfriend scares, boyfriend threatens, boyfriend attacks, boyfriend attacked, boyfriend controls, partner beats, partner hurts, partner pushed, partner scares, partner threatens, partner attacks, partner attacked, partner controls, ex hits, ex beats, ex hurts, ex pushed, ex scares, ex threatens, ex attacks, ex attacked, ex controls, wife hurts, wife pushed, wife scares, wife threatens, wife attacks, wife attacked, wife controls, girlfriend hurts, girlfriend pushed, girlfriend scares, girlfriend threatens, girlfriend attacks, girlfriend attacked, girlfriend controls, he will kill me, he kills me, going kill me, before he kills me, threatens me|to kill, ex keeps turning texting, ex keeps turning following, ex is stalking, he isolates, cut me off from my friends|family, tells me what to wear, calls me fat|stupid|ugly|useless, abusive partner, abusive husband, abusive boyfriend, abusive ex, left my abusive, abuser, gaslight*`,
    "domestic abuse, women's aid, domestic violence, survivors",
    ['abuse'],
  ),
  ...saying('family')(
    `parents want me to marry, want me to marry, made to marry, marry a man, arranged marriage, honour`,
    'forced marriage, honour based abuse, women, domestic abuse',
    ['abuse'],
  ),
  ...saying('family')(
    `argue all the time, arguing all the time, rowing all the time, we row, constant rows, me and him|her argue|fight|row, falling apart marriage, marriage is over|falling|in trouble|on the rocks, close to splitting, breaking up, broken up with, got dumped, dumped me, left me for, he|she left me, cheating, had an affair, mum interfering, in laws, mother in law, fallen out with, dont speak to my anymore, family fallout, family feud, wont talk to me`,
    'relationship counselling, relate, relationships, mediation, family support',
  ),
  ...saying('family', 'legal')(
    `wont let me see my children, wont let me see my grandkids, see my kids|children|son|daughter|grandkids after, cant see my kids|children|grandkids, access to my children, access to my grandkids, contact with my kids, neutral place, hand kids over, after we split, parents splitting up, kids after divorce, custody of, took my kids, took my kids off me, social services have taken, social social have took, social social have taken, social services want, child in need plan`,
    'child contact centre, contact, family law, mediation',
  ),
  ...saying('family')(
    `baby wont stop, baby cries, crying baby, baby keeps, breaking point, becoming a dad, first time dad, first baby, dad with no clue, no clue with the baby, on my own with a baby kids, on my own with a kids kids, alone with children, alone with kids, cant cope with my twins, cant cope with my baby, cant cope with my kids, cant cope with my children, cant cope with my toddler, cant cope with my him, got twins, feeding the baby, colic, weaning, potty training, sleepless nights, pregnant at, 15 and pregnant, daughter is pregnant, unplanned, unplanned pregnancy, expecting a baby`,
    'parenting, family support, home-start, parents, new parents',
  ),
  ...saying('family')(
    `cant control my, cant handle my, cant handle him, out of control, wont listen, kicks off, kicking off, badly behaved, scared of my daughter, violent son|daughter, teenager|son|daughter wont come out, lives in his bedroom, refuses school, school refusal, excluded, suspended, expel my, wants to expel, skipping school, truanting, on his phone all, always on screens, addicted to his phone|gaming|xbox|games`,
    'parenting, behaviour, family support, youth',
  ),
  ...saying('family', 'legal')(
    `knife, in a gang, out on the streets, out all hours, in trouble with the police, getting in trouble, being groomed, shoplifting, gone missing`,
    'youth, crime, gangs, young people, anti-social behaviour',
  ),
  ...saying('family')(
    `little un, little uns, little ens, my tot, for my baby, baby class*, sing and sign`,
    'playgroup, toddler group, parent and toddler, stay and play, pre-school',
  ),
  ...saying('family')(
    `six weeks, kids off school, inset day, summer club, wraparound, mind my kids|child|baby|son|daughter while, look after my kids|baby|child while, creche, day nursery, nanny, babysit*`,
    'childcare, nursery, after school club, holiday club, playscheme',
  ),
  ...saying('family')(
    `want to foster, want to adopt, become a foster, foster a, adopt a child|baby, fostered, left care`,
    'fostering, adoption, foster carers',
  ),
  ...saying('family')(
    `my teen, for my teen, for teenagers, somewhere for teens, kids to hang out, 11 yr old, lads to go, keep them off the streets`,
    'youth club, youth, young people, youth zone',
  ),
]
