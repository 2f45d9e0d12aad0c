/** How people speak of moving, sport, weight and habits. Pure. */
import { naming, saying } from '../saying.ts'

const say = saying('activity')
const sport = naming('activity')

export const activity = [
  ...say(
    `exercise*, exercise, exercising, exercise class*, exercise class, fitness, fitness class, get fit, getting fit, keep fit, keeping fit, fit, unfit, out of shape, get moving, more active, be active, stay active, keep active, being active, active, physical activity, move more, sport, exercise on prescription, exercise referral, gp referral exercise, fitness for over 60s, circuits`,
    'exercise, physical activity, fitness, exercise class, keep fit, exercise referral',
  ),
  ...say(
    `gentle exercise*, gentle exercise, chair exercise*, chair exercise, chair based exercise, seated exercise*, seated exercise, sit and be fit, sitting down exercise, exercise sitting down, armchair exercise, easy exercise, light exercise, extend, love to move`,
    'chair-based exercise, gentle exercise, seated exercise, chair exercise',
  ),
  ...say('chair yoga, seated yoga', 'chair yoga, yoga, seated exercise'),
  ...say(
    `falls, fallen, fell, had a fall, keep falling, falling over, scared of falling, afraid of falling, frightened of falling, balance, wobbly, unsteady, unsteady on my feet, steady on my feet, steadier, strength and balance, falls prevention, postural stability, otago`,
    'falls prevention, strength and balance, gentle exercise, tai chi',
    ['condition'],
  ),
  ...say(
    `walk*, walk, walking, walking group*, walking group, walking club, go for a walk, health walk*, health walk, guided walk, short walk*, gentle walk, wellbeing walk, someone to walk with, ramblers, rambling, rambl*, stroll, dog walkers group, nordic walking, nordic walk*, hiking, hike*, hill walking, blue badge walk`,
    'walking, walking group, health walk, guided walks, ramblers',
    ['loneliness'],
  ),
  ...say('walking football', 'walking football, football'),
  ...say('walking netball', 'walking netball, netball'),
  ...say(
    'swim*, swim, swimming, swimmer, learn to swim, swimming lessons, cant swim, pool, baths, swimming baths, swimming pool, women only swimming, ladies swimming, aqua aerobics, aquafit, aqua, hydrotherapy',
    'swimming, swim, leisure centre, aqua',
  ),
  ...say(
    'gym, the gym, weight training, leisure centre*, sports centre, personal trainer',
    'gym, leisure centre, fitness',
  ),
  ...say(
    'run, running, runner*, running club, running group, jog*, jogging, jog, couch to 5k, c25k, parkrun, park run',
    'running, couch to 5k, parkrun, jogging',
  ),
  ...say(
    'cycl*, cycling, cycle, bike, bike ride, ride a bike, learn to ride a bike, bicycle*, bicycle, adapted bikes, e bike, trike, wheels for all',
    'cycling, bike, cycle training',
  ),
  ...say(
    'dance*, dance, dancing, dance class, line dancing, ballroom, sequence dancing, zumba, salsa, ceilidh, barn dance, tap dancing, belly dancing',
    'dance, dancing, dance class',
  ),
  ...say('football, footy, soccer, five a side, kickabout, kick about', 'football, sport'),
  ...sport(
    `yoga, pilates, tai chi, qigong, aerobics, boxing, boxercise, tennis, badminton, table tennis, ping pong, squash, pickleball, netball, basketball, rugby, cricket, hockey, golf, rowing, sailing, canoeing, kayaking, climbing, judo, karate, martial arts, self defence, gymnastics, trampolining, skating, skateboarding, archery, athletics, volleyball, rounders`,
    'sport, leisure',
  ),
  ...say(
    'bowls, lawn bowls, indoor bowls, bowling, boccia, kurling, new age kurling',
    'bowls, bowling, boccia',
  ),
  ...say('petanque, boules, croquet, curling', 'boules, bowls'),
  ...say(
    'outdoor swimming, wild swimming, cold water swimming, open water, sea swimming',
    'outdoor swimming, open water swimming, swimming',
  ),
  ...say('horse*, horses, horse riding, riding for the disabled, pony, equine', 'riding, horses, equine'),
  ...say(
    'disability sport, disabled sport, wheelchair sport, wheelchair basketball, sport for disabled people, inclusive sport',
    'disability sport, inclusive sport, wheelchair',
    ['condition'],
  ),
  ...say(
    `lose weight, losing weight, weight loss, weight, overweight, obese, obesity, fat, put on weight, diet*, diet, dieting, slimming, slimming world, weight watchers, weight management, healthy weight, tier 2, bmi`,
    'weight management, weight loss, healthy eating, healthy weight',
  ),
  ...say(
    `healthy, eat healthily, eat better, healthy eating, eating well, nutrition, healthy lifestyle, healthy living, get healthy, be healthier, health check, nhs health check, high blood pressure, blood pressure, cholesterol, pre diabet*, prediabetes, borderline diabetic`,
    'healthy eating, healthy lifestyle, health check, nutrition',
    ['condition'],
  ),
  ...say(
    `stop smoking, quit smoking, give up smoking, pack in smoking, giving up smoking, smok*, smoking, smoker, fags, cigarettes, vape, vaping, stop vaping, nicotine`,
    'stop smoking, smoking cessation, quit smoking',
  ),
  ...say('sexual health, contraception, condoms, sti, std, family planning', 'sexual health, contraception'),
]
