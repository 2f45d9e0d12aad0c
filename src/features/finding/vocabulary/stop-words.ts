/** Words of everyday speech that say nothing about what is looked for, in English and Welsh. Pure. */
const list = (words: string): string[] => words.trim().split(/\s+/)

/** Passed over inside a phrase as well: "lost my dear husband" needs no phrase of its own. */
const fillers = new Set(
  list(`
    a an the my our his her their your just really very so quite dear lovely
    has have had been is am are was were be being i im ive id we weve me us he hes she shes they theyre you
    y yr fy ei eu ein eich dy mae maer yn wedi dw dwi rydw rwyn rwy i n r iawn
  `),
)

/** Passed over inside a phrase where somebody says them, but what a phrase itself says with them stays. */
const passing = new Set(
  list(`
    still now always all some any again also only even ever actually basically honestly literally totally completely
    absolutely proper properly bloody flipping wee poor whole currently recently lately already sometimes often
    constantly kinda sorta too much bit little big old new own late young youngest eldest oldest younger older only
    whole entire current local proper nice decent good bad horrible awful terrible flaming blooming ruddy
    likely suddenly finally nearly almost hardly barely keep keeps kept please
  `),
)

const everyday = new Set(
  list(`
    need needs needing help helps helping want wants wanted wanting look looking looks find finding found search
    searching get gets getting got give gives giving go goes going gone come comes coming came take takes taking
    make makes making made try trying tried put keep keeps keeping let lets know knows knew think thinks thought
    wonder wondering wonders ask asking asked tell say says said see seen use used using join joining attend
    someone somebody anyone anybody everyone everybody something anything everything nothing somewhere anywhere
    thing things stuff place places people person persons kind kinds sort sorts type types way ways lot lots bit
    little some any all many much more most less few other others another every each both either else same such
    who whom whose what whats when where wheres which why how hows that thats this these those there theres here
    it its itself to too of in on at by for from with without about around near nearby into onto over under up
    down off out after before since while during until between through than then now ever never always often
    sometimes again also still yet already only even well ok okay please thanks thank hello hi hiya hey dear
    and or but nor not no if because cos as like likes liked love loves loved enjoy enjoys would could should can
    cant will wont may might must do does doing did done dont doesnt didnt isnt arent wasnt werent havent hasnt
    couldnt wouldnt shouldnt aint able unable good great nice best better local locally nearest close round area areas available
    advice support supporting supportive service services group groups session sessions class classes club clubs
    activity activities information info one ones two day days week weeks time times year years new now today
    im ive id were well him her them themselves myself yourself himself herself me mine ours yours theirs
    really just very so quite rather pretty sure feel feels feeling felt seem seems having have has had be being
    been am is are was were i we you he she they the a an my our your his their us far fed
    struggle struggles struggling suffer suffers suffering problem problems issue issues trouble troubles worry
    worries worried worrying anymore nobody mostly maybe perhaps hope hopes hoping interested suitable ideally
    except instead apart hate hates live lives living life who for start starting started due right happen
    happened happens because basically honestly actually hardly enough yes lately recently ago
  `),
)

const welsh = new Set(
  list(`
    angen eisiau isio chwilio help cymorth helpu dod cael gael gyda efo rhywun rhywbeth rhywle unrhyw unrhywbeth
    unrhywun unrhywle am ar at i o oddi ir or ar a ac neu na nac ond hefyd gan gen gyda yn mewn dros dan trwy drwy
    heb heblaw ddim dim nid dydw dydi dyw dydy ydw ydy yw oes oedd bod fod maen maent mae maer rwyn rwy dw dwi rydw rydym
    dwin wyf y yr yn fy ei eu ein eich dy mi ti fe fo hi ni chi nhw hwn hon hyn hynny yma yno beth pwy pryd ble lle
    sut pam rhai pob mwy mwyaf llai iawn dda da newydd hen ers ar ol cyn eto nawr rwan yma lleol ardal agos
    gwasanaeth gwasanaethau grwp grwpiau cefnogaeth gefnogaeth cyngor gyngor pobl bobl hoffi hoffwn licio lico gallu
    methu mynd fynd gwneud wneud teimlo trafferth problem problemau bydd baswn byddwn gallaf allai ga gaf plis diolch
    wedi newydd
  `),
)

/** Says nothing by itself about what is looked for. */
export const isStopWord = (word: string): boolean =>
  everyday.has(word) || welsh.has(word) || fillers.has(word) || word.length === 1

/** May stand between the words of a phrase. */
export const isPassedOver = (word: string): boolean => fillers.has(word) || passing.has(word)

/** Says nothing inside a phrase either. */
export const isFiller = (word: string): boolean => fillers.has(word)
