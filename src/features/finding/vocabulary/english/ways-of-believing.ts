/** How people speak of faith and of what congregations do, church by church and faith by faith. Pure. */
import { saying } from '../saying.ts'

const say = saying('purpose')

export const waysOfBelieving = [
  ...say(
    `go to church again, back to church, not been to church, havent been to church, find a church, new church, looking for a church, somewhere to worship, sunday service*, church service*, sunday morning service, praise god, praise and worship, close to god, closer to god, talk about god, about god, does god exist, lost my faith, found my faith, losing my faith, questions about god, questions about faith, angry with god, jesus, christ, lords day, gospel, born again, alpha course, be baptised, baptis*, get baptised, christening*, christened, confirmation class, holy communion, first communion, mass, sunday mass, rosary, confession, vicar*, priest*, minister to visit, pastor*, rector, preacher, parish, parish church, study the bible, bible study, read the bible, understand the bible, bible group, house group, pray with me, someone to pray with, pray for me, pray together, prayer meeting*, prayer group, say a prayer, light a candle`,
    'church, worship, bible study, prayer, christian',
  ),
  ...say(
    'presbyterian*, kirk session, girls auxiliary, church of ireland, church of england, c of e, anglican*, protestant*, chapel in the village, methodist*, wesleyan, baptist*, united reformed, urc, congregational, unitarian*, free church, gospel hall, brethren, nazarene, salvation army, elim, seventh day adventist*, jehovah*, mormon*, latter day, christadelphian*, christian science, evangelical*, church plant, orthodox church, coptic, moravian',
    'church, worship, congregation, christian, presbyterian, methodist',
  ),
  ...say(
    'speak in tongues, holy spirit, pentecost*, charismatic, lively church, lively worship, african church, black church, healing service, laying on of hands, healing prayer, assembly of god, nigerian church, ghanaian church',
    'pentecostal, church, gospel, ministries, assembly',
  ),
  ...say(
    'quiet worship, silent worship, sit in silence, silence together, silent prayer, meeting for worship, society of friends',
    'quakers, religious society of friends, worship, meditation',
  ),
  ...say(
    'catholic church, catholic mass, nun, monk, monastery, convent, lourdes, pilgrim*, pilgrimage*, knock shrine, parish priest, legion of mary, st vincent de paul, svp',
    'catholic, parish, mass, st vincent de paul, pilgrimage',
  ),
  ...say(
    'shabbat, shabbos, sabbath, eruv, shul, rabbi*, yeshiva*, kollel, talmud*, hebrew, jewish school, passover, hanukkah, bar mitzvah, jewish people, other jews, mikveh, yiddish',
    'jewish, synagogue, torah, eruv, hebrew',
  ),
  ...say(
    'pray five times, friday prayers, jummah, jumuah, imam, masjid*, arabic lessons, learn arabic, arabic for children, hajj, umrah, zakat, muslim women, muslim sisters, sisters circle, iftar, break my fast, convert to islam, new muslim, muslim family, prayer room, muslim burial, janazah',
    'mosque, muslim, islamic, islamic centre, madrasa',
  ),
  ...say(
    'langar, guru, granth, kirtan, vaisakhi, sikh family, diwali, puja, krishna, hanuman, navratri, hindu family, jain, jainism, samaj, ahimsa, vegetarian community, satsang, gujarati families',
    'hindu, sikh, jain, temple, gurdwara',
  ),
  ...say(
    'buddha, dharma, zen, meditate with others, meditation retreat, retreat*, silent retreat, spiritual retreat, quiet days, bahai, pagan*, druid*, humanist*, atheist*, spiritualis*, talk to the dead, meaning of life, why am i here, searching for meaning',
    'meditation, retreat, buddhist, spiritual, retreats',
    ['wellbeing'],
  ),
  ...saying('purpose', 'family')(
    'bible camp, christian camp, church youth, christian youth, kids church, childrens church, messy church, bible stories for kids, holiday bible club, church for children, crafts and bible, jam club, christian union, church playgroup, christian summer camp',
    'sunday school, church, holiday bible club, christian, youth fellowship',
  ),
  ...saying('purpose', 'loneliness')(
    'church ladies, church lunch, church coffee morning, mothers union, womens fellowship, ladies fellowship, mens fellowship, church friends, sit with at church, fellowship group, church social, church hall tea, chat after church, masonic*, masons, freemason*, orange hall, orange lodge',
    "fellowship, church, mothers' union, women's fellowship, pastoral care",
  ),
  ...saying('food', 'money')(
    'church that feeds, church giving food, church that helps, does the church help, will the church help, church help with food, church help with money, church gave me, vicar helped me, church helping the poor, mosque giving food, temple giving food, free food at the temple, meal at the temple',
    'church, food bank, relief of poverty, hardship, mosque, gurdwara',
  ),
  ...saying('wellbeing')(
    'see a chaplain, chaplain*, someone from the church to visit, vicar to visit, priest to visit, church to visit me, too ill for church, cant get to church, cant get to mass, communion at home, pray at my bedside, christian counsell*, pastoral visit',
    'pastoral care, chaplaincy, church, home visits',
    ['loneliness'],
  ),
  ...saying('purpose', 'other')(
    `money for africa, help in africa, clean water for africa, water in africa, wells in africa, help poor countries, poor countries, children abroad, help children abroad, orphanage*, sponsor a child, starving children, famine*, earthquake*, flood victims, help gaza, gaza, palestin*, yemen, syria appeal, send clothes abroad, send money to help, build a school abroad, volunteer abroad, volunteering overseas, overseas volunteer*, mission trip, missionar*, charity overseas, disaster relief, aid convoy, malawi, kenya, uganda, zambia, ghana, rwanda, third world, developing countries, shoebox*, shoe box appeal, fair trade, fairtrade`,
    'overseas aid, famine relief, third world, africa, mission, international aid, humanitarian',
  ),
  ...saying('legal', 'purpose')(
    'catholics and protestants together, both sides of the community, both communities, peace wall, cross community, reconcil*, peace process, peace building, peacebuilding, hurt in the troubles, during the troubles, victim of the troubles, lost someone in the troubles, bomb, shot in the troubles, ira, paramilitar*, political prisoner*, ex combatant*, sectarian*, interface area, conflict victims, victims group, brother was shot, dad was shot, husband was shot',
    'reconciliation, cross community, victims, peace, trauma, conflict',
    ['wellbeing'],
  ),
]
