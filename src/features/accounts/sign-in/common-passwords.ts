/**
 * What people who guess try first: the words most passwords are made of, and the runs fingers make on a
 * keyboard. Written for this program; `isCommon` knows how people number, double and disguise them.
 */

export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwords passwort passcode passphrase passw pass pwd secret secrets secure security private
  login logon signin access account accounts admin administrator root user username guest test testing
  tester demo default changeme change letmein welcome hello hi please thankyou enter open opensesame
  computer laptop internet website online server system systems network windows microsoft google apple
  samsung android iphone facebook instagram twitter youtube netflix amazon linkedin outlook office mail
  email gmail hotmail yahoo
  qwerty qwertyuiop qwertyui qwert asdfghjkl asdfgh asdf zxcvbnm zxcvbn azerty dvorak
  love loves lover loveyou iloveyou iloveu iloveme lovely loveme mylove forever always together heart
  hearts baby babygirl babyboy sweetie sweetheart honey darling angel angels princess prince queen king
  sunshine sunny sun moon star stars starlight summer winter spring autumn rainbow flower flowers rose
  roses daisy lily poppy butterfly dolphin tiger lion bear wolf eagle dragon dragons monkey horse horses
  pony kitten kitty cat cats dog dogs doggy puppy rabbit bunny hamster panda penguin unicorn chicken
  football footballer soccer cricket rugby tennis golf baseball basketball hockey boxing snooker darts
  liverpool everton arsenal chelsea manchester manchesterunited manunited manutd mancity united city
  tottenham spurs hotspur newcastle leeds leedsunited westham villa astonvilla celtic rangers wolves
  blackburn burnley bolton preston blackpool wigan sunderland middlesbrough forest derby leicester
  england scotland wales ireland britain british english scottish welsh irish london lancaster morecambe
  lancashire yorkshire cumbria birmingham bristol cardiff edinburgh glasgow belfast
  superman batman spiderman ironman starwars pokemon pikachu minecraft fortnite roblox nintendo
  playstation xbox mario zelda sonic harrypotter potter gandalf hobbit matrix terminator ninja pirate
  wizard warrior hunter killer master boss legend hero champion winner rocky shadow ghost phantom
  michael david daniel andrew james john robert william thomas richard charles george joseph matthew
  anthony christopher joshua jonathan alexander benjamin samuel nicholas stephen steven peter paul mark
  simon martin kevin brian jason justin oliver jack harry charlie jessica jennifer michelle elizabeth
  charlotte amanda nicole ashley samantha victoria rebecca rachel hannah emma sophie olivia amelia
  margaret mary susan karen linda barbara patricia maggie molly lucy chloe grace ruby bella tinkerbell
  mother mum mummy father dad daddy sister brother family friend friends friendship children grandma
  january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday christmas easter halloween birthday holiday holidays
  happy happiness smile smiley lucky blessed bless jesus jesuschrist christ god godisgood faith hope
  heaven church bible allah peace freedom
  chocolate cookie cookies coffee cheese banana bananas apples orange strawberry cherry pepper ginger
  peanut butter pizza burger sugar candy vanilla beer whisky guinness
  red blue green yellow purple orange black white silver gold golden pink diamond diamonds crystal
  ferrari porsche mercedes bmw audi toyota ford mustang corvette harley yamaha honda
  guitar music piano drums dance dancer singer rockstar metallica beatles nirvana eminem blink
  whatever trustno trustnoone trustme nothing something anything nobody somebody everything always
  never again money millionaire million cash bank business work works worker job company team teams
  manager director nhs nhsengland hospital health healthcare doctor doctors nurse nurses surgery clinic
  practice patient patients medical medicine care caring carer social prescribing socialprescribing
  alongside linkworker referral service wellbeing community surgeries
  mypassword ourpassword thepassword newpassword oldpassword mynewpassword password passwordpassword
  my your our the a an i im am me you is it its this that these not no yes and or of for to in on with
  new old one two three four first second last big little super best good great cool awesome
  ilove iam iamthe thisis thisismy itsme itis whoami yourname myname password1
  `
    .split(/\s+/)
    .filter(Boolean),
)

const forwards = [
  '01234567890123456789012345678901234567890',
  '1234567890qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm1234567890',
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertzuiopasdfghjklyxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaqxswcdevfrbgtnhymjukilop',
  'a1b2c3d4e5f6g7h8i9j0',
  '1a2b3c4d5e6f7g8h9i0j',
  'aabbccddeeffgghhiijjkkllmmnnooppqqrrssttuuvvwwxxyyzz',
  '112233445566778899001122334455667788990',
  '111222333444555666777888999000',
  '147258369147258369',
  '159357159357',
  '13579246801357924680',
  '24681012141618202224',
]

/** Each run, and the same backwards. */
export const commonRuns: readonly string[] = forwards.flatMap(run => [
  run,
  Array.from(run).toReversed().join(''),
])
