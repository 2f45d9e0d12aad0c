/** How people speak of a temper they would like to master, their own or one they live beside. Pure. */
import { saying } from '../saying.ts'

const say = saying('anger', 'wellbeing')

export const anger = [
  ...say(
    `anger, angry, anger management, lose my temper, losing my temper, short fuse, temper, snapping at people, rage`,
    'anger management, emotional support, counselling',
    ['family'],
  ),
  ...say(
    `anger problem*, anger course, anger class*, anger group, anger counselling, anger therapy, deal with my anger, manage my anger, manage my temper, control my anger, control my temper, cope with anger, help with my anger, help with my temper, work on my anger, temper problem*, bad temper, bad tempered, quick temper, quick tempered, hot tempered, hot headed, hot head, foul temper, terrible temper, nasty temper, temper is getting, anger is getting, anger is ruining, temper is ruining`,
    'anger management, anger, counselling',
  ),
  ...say(
    `blow my top, blowing my top, blew my top, boil over, boiling over, blow a fuse, red mist, see the red mist, explode at, explode over, exploding at, ready to explode, go off on one, goes off on one, fly into a rage, raging, lose it with, losing it with, lost it with, cant control myself, angry inside, angry outburst*, outbursts, furious, fuming, seething, wind me up, wound up all`,
    'anger management, anger, counselling, emotional support',
  ),
  ...say(
    `shouted at my kids|children|son|daughter, shouting at everybody, shout at my children|son|daughter|husband|wife|partner, shouting at my children|son|daughter|husband|wife|partner, scream at my kids|children, screaming at my kids|children, yell at my kids|children, yelling at my kids|children, snap at my children|wife|husband|partner, take it out on my, taking it out on my, taking it out on everyone, scared of my own temper, scared of my own anger, frightened of my own temper, scared i will hurt, scared ill hurt, frightened ill hurt, dont want to hurt my wife|partner|girlfriend|family|kids|children, ashamed of my temper, ashamed of my anger, wife says im angry, wife is scared of my temper, kids are scared of me, family are scared of me`,
    'anger management, parenting, counselling, emotional support',
    ['family'],
  ),
  ...say(
    `hit the wall, hitting walls, punching walls, throw things when, throwing things when, smashing things, smashed my phone, smashed up my, kick doors, kicking doors, slam doors, slamming doors, got into a fight, getting into fights, get into fights, fighting all, pub fights, fight people, fighting at school, fights at school, aggressive, aggression, lash out, lashing out, lashes out, lashed out, lost my job through my temper, shouted at my boss, road rage course, court said anger, probation said anger`,
    'anger management, anger, counselling, mentoring',
  ),
  ...say(
    `angry son|daughter|teenager|child|kid|boy|girl, son|daughter|boy|child is so angry, son|daughter|boy|child gets so angry, son|daughter|boy|child is always angry, son|daughter has a temper, son|daughter loses his temper, son|daughter has anger, son|daughter lashes out, angry young man, angry young men, angry young people, kid with anger, child with anger, teenager with anger, son|daughter cant control his temper`,
    'anger management, young people, counselling, family support, mentoring',
    ['family'],
  ),
  ...say(
    `angry with the world, angry at the world, angry with everyone, angry with myself, angry at myself, angry for no reason, angry over nothing, angry over little things, so angry, feel angry, feeling angry, always angry, stay angry, angry inside since, angry since, anger since, irritable, irritab*, snappy, short with everyone, short with people, everything annoys me, everyone annoys me, everything gets on my nerves`,
    'anger, anger management, counselling, emotional support',
  ),
]
