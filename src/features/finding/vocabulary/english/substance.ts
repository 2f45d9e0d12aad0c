/** How people speak of drink, drugs and gambling, their own or somebody's they live with. Pure. */
import { saying } from '../saying.ts'

const say = saying('substance', 'condition')

export const substance = [
  ...say(
    `drink*, drinking, drink too much, drinking too much, stop drinking, give up drinking, cut down drinking, booze, boozing, alcohol*, alcohol, alcoholic, alcoholism, aa meeting, alcoholics anonymous, hungover, sober, sobriety, stay sober`,
    'alcohol, alcohol support, addiction, recovery, alcoholics anonymous',
    ['activity', 'wellbeing'],
  ),
  ...say(
    `drugs, addict*, addiction, addicted, weed, cannabis, cocaine, coke, heroin, methadone, ketamine, spice, get clean, been clean, in recovery, recovery, rehab, detox, relapse*, relapsed, substance misuse, using again, narcotics anonymous, painkillers addiction, hooked on painkillers`,
    'addiction, drug support, substance misuse, recovery, narcotics anonymous',
    ['activity', 'wellbeing'],
  ),
  ...say(
    'gambl*, gambling, gambler, betting, bookies, slot machines, online casino, cant stop gambling, scratch cards',
    'gambling, gamblers anonymous, gamcare, addiction',
    ['money', 'wellbeing'],
  ),
  ...say(
    `gambling problem, gambling addict*, gambling debt*, problem gambl*, compulsive gambl*, gambling my wages, gambling all my, gambles all, husband|wife|son|partner|dad is gambling, husband|wife|son|partner|dad has a gambling problem, gamban, self exclude, self exclusion, roulette, blackjack, fixed odds, betting all, put my wages on`,
    'gambling, gamblers anonymous, gamcare, debt advice, addiction',
    ['money', 'family'],
  ),
  ...say(
    `drinking problem, drink problem, problem drinker*, problem drinking, heavy drinker*, heavy drinking, binge drink*, drinking again, drinking alone, drinking in secret, hide my drinking, hiding my drinking, secret drinker, drinking to cope, drinking to get through, drinking since, drinking more since, day without a drink, get through the day without a drink, first drink in the morning, need a drink, blackouts from drink, blackout drunk, too much wine, too much beer, too much to drink, drinking is out of hand, drinking out of control, liver is bad, liver damage, cirrhosis, the shakes from drink, drying out clinic, alcohol dependen*, alcohol problem*, alcohol service*, drink driv*, lost my licence drink`,
    'alcohol, alcohol misuse, addiction, recovery, alcoholics anonymous',
  ),
  ...say(
    `sober for, sober now, sober months, months sober, weeks sober, days sober, sober friends, sober social, not drinking anymore, stopped drinking, gave up drink, given up drink, keep off the drink, keep off drugs, stay off drink, stay off drugs, stay in recovery, new in recovery, recovery group*, recovery community, recovery cafe, recovery meeting*, meeting for recovery, smart recovery, friends who dont drink, people who dont drink, somewhere without alcohol, somewhere with no alcohol`,
    'recovery, addiction, alcohol, peer support, sober',
    ['wellbeing', 'loneliness'],
  ),
  ...say(
    `drug problem*, drug addict*, drug use*, drug service*, drug habit, drug and alcohol, drink and drugs, drugs and drink, using drugs, do drugs, inject drugs, injecting drugs, naloxone, amphetamine*, legal highs, nitrous, laughing gas, balloons and gas, mdma, ecstasy, opiate*, opioid*, valium, diazepam, xanax, benzos, codeine, tramadol, pregabalin, gabapentin, prescription drugs, dependent on tablets, addicted to tablets, addicted to painkillers, addicted to codeine, come off painkillers, come off codeine, come off heroin, come off drugs, off heroin, off crack, clean needles, script from the chemist, on a script, cocaine anonymous, drug worker, detox centre, home detox`,
    'substance misuse, drug support, addiction, recovery, drug',
  ),
  ...say(
    `mum|dad|husband|wife|partner|son|daughter|brother|sister drinks too much, mum|dad|husband|wife|partner|son|daughter|brother|sister cant stop drinking, mum|dad|husband|wife|partner|son|daughter|brother|sister is drinking himself, son|daughter|brother|sister|partner has a drug problem, son|daughter|brother|sister|partner has a drink problem, son|daughter|brother|sister|partner is on heroin, son|daughter|brother|sister|partner is on cocaine, worried about his drinking, worried about my sons drinking, worried about my husbands drinking, his drinking, her drinking, someone elses drinking, family of alcoholics, child of an alcoholic, children of alcoholics, al anon, alanon, grew up with drink, parents drank, parents drink, parents use drugs, parents on drugs`,
    'families affected by addiction, families of alcoholics, al-anon, addiction, family support',
    ['family', 'caring'],
  ),
]
