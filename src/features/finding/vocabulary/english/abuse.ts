/**
 * How people speak of somebody who hurts or frightens them. What is searched is support for whoever is harmed; "refuge"
 * only where they ask for one or must get away, and never where one is: an address is not among the words. Pure.
 */
import { saying } from '../saying.ts'

const say = saying('abuse', 'family')

const support = "domestic abuse, domestic violence, women's aid, abuse support, survivors"

export const abuse = [
  ...say(
    `domestic abuse, domestic violence, dv, abuse*, abuse, abused, abusive, abusive relationship, hits me, husband|partner|boyfriend|wife|girlfriend hits me, beats me, violent, violence, scared of my husband|partner|boyfriend|wife|girlfriend|ex|dad|son, afraid of my husband|partner|boyfriend|wife|ex, frightened of my husband|partner|boyfriend|wife|ex, terrified of my husband|partner|boyfriend|wife|ex, terrified of him, controlling, controls me, controls my money, coercive, coercive control, wont let me out, wont let me see my friends, not dont feel safe, unsafe at home, womens aid, stalk*, stalking, stalker, honour based, forced marriage, fgm, black eye`,
    support,
    ['legal'],
  ),
  ...say(
    `refuge, womens refuge, leave my husband|partner|boyfriend|wife|girlfriend, leaving my husband|partner|boyfriend, get away from my husband|partner|boyfriend|ex, escape from him, escape from my husband|partner|boyfriend, escaping abuse, escape abuse, fleeing abuse, fleeing domestic abuse, fled abuse, fled domestic violence, leave him, want to leave him, need to leave him, leaving him, left him, fled with, fled with my kids, fleeing, get out before he, get out with the kids, run away with the kids, get away from him, safe from him, somewhere safe to go, somewhere safe to stay, somewhere he wont find, safe place to go, safe place to stay`,
    "domestic abuse, women's aid, domestic violence, refuge, survivors",
    ['housing', 'legal'],
  ),
  ...say(
    `domestic abuse men, male victim*, abused men, abused by my wife, abused by my girlfriend, wife is violent, girlfriend is violent, wife is abusive, girlfriend is abusive, men who are abused`,
    'domestic abuse, men, male victims',
  ),
  ...say(
    `emotional abuse, emotionally abused, emotionally abusive, psychological abuse, mental abuse, mentally abused, mentally abusive, verbal abuse, verbally abused, verbally abusive, physical abuse, physically abused, financial abuse, economic abuse, toxic relationship, toxic marriage, toxic partner, narcissist*, mind games, plays mind games, puts me down all, treats me like dirt, treats me like a slave, crushes me, love bomb*, manipulat*, possessive, jealous husband|partner|boyfriend|wife|girlfriend, husband|partner|boyfriend is jealous, bullies me, bullied by my husband|partner|wife|family, belittles me, humiliates me, degrades me`,
    support,
  ),
  ...say(
    `live in fear, living in fear, scared in my own home, frightened in my own home, afraid in my own home, scared at home, frightened at home, afraid at home, safe at home, feel safe at home, scared to be at home, dread him coming, dread her coming, dread going home, husband|partner|boyfriend|ex is aggressive, husband|partner|boyfriend|ex is violent, husband|partner|boyfriend loses his temper, husband|partner|boyfriend gets angry, scared of his temper, scared of his anger, he hurts me, she hurts me, hitting me, hurting me, beat me up, hit me in front of, hit in front of the kids, hits the kids, covered in bruises, broke my arm, broke my nose, pinned me, spat in my face, throws me out, threw something at me, throws stuff at me, had a knife to, bad husband, cruel husband, cruel to me, nasty to me, scared what he will do, scared of what he might do`,
    support,
  ),
  ...say(
    `watches what i spend, gives me no money, keeps my wages, keeps my money, takes my benefits, no money of my own, wont let me have friends, wont let me have money, wont let me see my family, wont let me speak, wont let me learn, not allowed friends, not allowed to see my family, not allowed my own, tracks me, tracking me, tracker on my car, follows me to work, turns up at my work, turning up at my door, knows where i live, found out where i live, cant get rid of my ex, ex is scaring, ex is harassing, ex is following, harasses me, harassing me, harassment from my ex`,
    support,
    ['legal'],
  ),
  ...say(
    `leaving an abusive relationship, left an abusive relationship, out of an abusive relationship, in an abusive relationship, abusive marriage, abusive family, abusive mother|father|parents|son|daughter|brother, abusive childhood, done to me as a child|kid|boy|girl, done to me when i was little, hurt as a child, after abuse, after domestic abuse, after domestic violence, after an abusive, after years of abuse, recover from abuse, recovering from abuse, get over the abuse, survivor of abuse, survivor of domestic abuse, abuse survivor*, freedom programme, women who have been through abuse, victim of domestic abuse, victim of abuse, domestic abuse helpline, domestic abuse support, idva, clares law`,
    "domestic abuse, survivors, domestic violence, women's aid, counselling",
    ['legal'],
  ),
  ...say(
    `kids saw him hit, children saw him hit, kids have seen the violence, children have seen violence, kids saw it all, kids heard it all, kids scared of their dad, children are scared of their dad, kids afraid of their dad, kids who have seen abuse, children who have seen abuse`,
    'domestic abuse, children, domestic violence, families, young people',
  ),
  ...say(
    `elder abuse, abuse of the elderly, carer hits, carer is rough, carer shouts at me, rough with my mum|dad, hurting my mum|dad|nan, shouts at my mum|nan, son|daughter bullies me, son|daughter threatens me, son|daughter frightens me, grandson|granddaughter hits me, grandson|granddaughter frightens me, adult son hits, grown up son hits, parent abuse, child to parent`,
    'elder abuse, domestic abuse, safeguarding, family support, older people',
    ['caring'],
  ),
  ...say(
    `scared of my family, frightened of my family, family threaten me, family will kill me, in laws hit me, in laws are cruel, mother in law hits, husbands family hit, honour killing, honour violence, forced to marry`,
    "honour based abuse, forced marriage, domestic abuse, women's aid",
    ['legal'],
  ),
  ...say(
    `sexual violence, makes me have sex, forces me to have sex, made me sleep with, raped by my husband|partner|boyfriend, rape crisis, sarc`,
    'sexual violence, rape crisis, survivors, domestic abuse',
    ['wellbeing', 'legal'],
  ),
]
