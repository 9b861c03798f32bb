import { wordSet } from './words.ts'

/** Nouns that announce a company's name or stand for it. */
export const ENGLISH_COMPANY_NOUNS =
  wordSet(`company firm group maker giant startup start-up provider operator owner
  developer manufacturer retailer carmaker automaker chipmaker drugmaker brewer bank lender insurer airline publisher
  rival competitor parent subsidiary supplier producer specialist business brand chain platform conglomerate fund
  investor unit affiliate partner vendor builder miner network broadcaster distributor marketplace studio agency
  consultancy peer holding unicorn grocer supermarket utility wholesaler housebuilder homebuilder bookmaker hotelier
  broker shipbuilder steelmaker winemaker jeweller jeweler toymaker planemaker refiner driller lessor papermaker distiller`)

/** Nouns for a part of a company that can be sold. */
export const ENGLISH_UNIT_NOUNS =
  wordSet(`unit business division arm operations subsidiary assets segment stake brand brands
  plant plants portfolio activities branch department stores businesses units operation subsidiaries divisions
  interests properties restaurants hotels station stations mine mines line lines facility facilities factory factories
  systems refinery terminal terminals pipeline warehouse warehouses buildings clinics hospitals dealership dealerships
  dealer branches royalties royalty rights building shops fields licenses`)

/** Words that are not names although a headline capitalises them. */
export const ENGLISH_COMMON = wordSet(
  `new old big top first second third major majority minority stake stakes deal deals
  plan plans planned unit units company companies firm firms maker giant startup startups business businesses brand
  brands share shares offer offers bid bids talks talk report reports sources source update exclusive analysis news
  acquisition acquisitions acquire acquires acquired acquiring buy buys buying bought purchase purchases purchased
  sell sells selling sold sale sales merge merges merged merging merger mergers takeover takeovers buyout raise raises
  raised raising secures secured secure closes closed close completes completed complete completion announces announced
  announce agrees agreed agree agreement definitive signs signed sign to invest invests investment investments investor
  investors funding fund funds round seed series venture ventures joint force forces billion million trillion dollar
  dollars euro euros cash stock stocks market markets price prices value valued valuation worth percent premium
  launches launch launched expands expand expanding expansion boost boosts strengthen strengthens grow growth global
  international leading leader leaders premier luxury footwear footprint platform platforms software hardware cloud
  data digital technology technologies tech solutions solution service services systems system network networks energy
  power oil gas health healthcare insurance bank banks banking finance financial property real estate retail consumer
  food drink media entertainment gaming game games music film mobile phone phones internet online web security cyber
  cybersecurity payment payments processing industry industries industrial products product portfolio assets asset
  operations operation subsidiary division parent owner rival competitor partner partners partnership private equity
  public ceo cfo coo chief executive officer chairman president founder director board shareholders shareholder
  employees jobs workers customers customer users clients client provider manufacturer operator developer supplier
  producer retailer carmaker automaker chipmaker drugmaker brewer insurer airline publisher broadcaster group's
  european american british german french italian spanish dutch swiss chinese japanese indian canadian australian korean
  israeli swedish danish norwegian finnish irish russian brazilian mexican african asian latin north south east west
  northern southern eastern western u.s us uk eu regulators regulator antitrust court judge approval approves approved
  review rejects rejected reject blocks blocked block probe wins won win loses lost lose gets get takes take makes make
  rises rise falls fall jumps jump drops drop surges surge plunges plunge soars soar slides gains gain beats beat
  earnings revenue profit profits loss results quarter annual year years month months week day days today why how what
  when where who inside behind about into over under amid after before with without from for and the its up down out off
  says say said sees see seeks seek eyes eye mulls mull nears near considers weighs explores hires hire names name cuts
  cut adds add enters enter exits exit joins join leads lead moves move sets set opens open starts start ends end help
  helps create creates creating build builds building become becomes next generation future largest biggest world world's
  most best fastest more less than two three four five six seven eight nine ten half full stakeholder control strategic
  strategy transaction proposed proposal potential possible pending hostile unsolicited tender higher lower final initial
  listing ipo spac debut trading trade exchange index street wall press release statement business wire newswire
  newswires reuters bloomberg ap afp monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december mr mrs ms dr sir lord artificial intelligence ai it's
  adviser advisor advisers advisors transactions capabilities capability presence team offering research development
  management manager consulting advisory engineering design drug drugs pharma biotech medical device devices vehicle
  vehicles car cars electric battery space defense defence aerospace logistics transport shipping travel hotel hotels
  restaurant restaurants chain stores store beverage beauty fashion home homes construction mining gold silver copper
  merger-control wholly-owned latest key part right rights all cash-and-stock enterprise commercial residential based
  not stake's nasdaq nyse otc tsx lse amex m&a q1 q2 q3 q4 i ii iii mln dlrs pct shr qtr inc. vs dlr cts oper net brief additional interest interests certain approve approves
  unitholders unitholder stockholder stockholders executes execute executed termination terminates transformative
  participants expiration circumstances entered enters agreement agreements amended further common outstanding units
  declines comment expects expect expected subscription receipts conversion property ownership increase increases
  increased amalgamation letter intent loi non-binding binding interim closing clears cleared clearance hsr waiting
  period gross acres field fields royalties royalty project projects lease leases well wells mine mines portfolio sells
  purchasing reaches reach reached inks ink inked finalizes finalize completing following subject conditions terms
  financing refinancing notes senior debt facility credit dividend quarterly guidance outlook conference call fy h1 h2
  spokesman spokeswoman minister ministry state government bankruptcy chapter auction winning wholly remaining entire
  joint-venture selected subsidiary's wholesale dealership dealer franchise clinic clinics hospital hospitals pharmacy
  school schools farm farms food's wine beer spirits coffee tea water waste recycling solar wind hydro nuclear grid
  pipeline pipelines refinery terminal terminals port ports airport airports rail railway shares' appoints appointed
  appoint receives receive received provides provide provider's enhances enhance extends extend accelerates accelerate
  advances advance transforms transform broadens broaden deepens deepen solidifies positions supports support
  innovative innovation world-class award-winning independent family-owned founded specialist specialists expert
  experts professional professionals workforce human resources staffing marketing advertising digital-marketing
  business-to-business saas iot fintech crypto blockchain bitcoin analytics big-data machine learning robotics sensors
  semiconductor semiconductors chip chips wireless telecom telecommunications broadband fiber fibre cable satellite
  television tv radio newspaper magazine books publishing printing packaging paper chemicals chemical plastics steel
  metals aluminum aluminium cement materials parts components equipment machinery tools aviation marine trucks truck
  motor motors tire tires toys sports fitness wellness cosmetics skincare pet pets foods snack snacks dairy meat grain
  agriculture agricultural seeds fertilizer biotechnology pharmaceutical pharmaceuticals diagnostics laboratory labs
  therapeutics oncology vaccine clinical care dental veterinary senior-living apartment apartments office offices
  building buildings land site sites house housing mortgage loan loans lender lending wealth asset trust trusts pension
  hedge activist proxy fight vote votes voting shareholders' holders bondholders creditors unions union strike layoffs
  shake-up restructuring turnaround spin-off spinoff spin carve-out breakup split merger's rumor rumors rumour speculation
  sources' familiar people person man woman men women children city county town village local regional national
  worldwide north-american nordic baltic emerging markets' ukrainian turkish greek polish czech hungarian romanian
  austrian belgian argentine chilean colombian peruvian malaysian singaporean thai vietnamese indonesian philippine
  saudi emirati egyptian nigerian kenyan new-zealand portuguese hungarian icelandic croatian slovenian estonian latvian
  lithuanian bulgarian scottish welsh texan californian ai equity interest administrator`,
  `continues continue continued intends intend intended considers consider considered plans makes making mulls mulling
  weighs weighing calls call called cites cite asks ask asked urges urge tells tell told votes voted elects elect
  elected declares declare declared pays pay paid paying files file filed filing files prices priced pricing issues issue
  issued issuing redeem redeems redeemed redemption repurchase repurchases offering offered tells shows show showed
  shown bolsters bolster strengthening enabled enabling enable delivers deliver delivering successful success successfully
  previously recently upcoming amid despite regains regain obtains obtain obtained unveils unveil unveiled introduces
  introduce introduced introducing debuts celebrates celebrate welcomes welcome honors honored recognizes recognized
  promotes promote promoted promoting hails praises slams blasts warns warn warned fears fear faces face faced facing
  holds hold holding keeps keep kept remains remain stays stay waits wait delays delay delayed postpones postponed
  extends extended extension expiration expires expire expired lifts lift lifted raises hikes hike trims trim trimmed
  slashes slash slashed reduces reduce reduced reduction doubles double triples triple halves half reports reported
  reporting posts post posted logs logged records record swings swing widens widen narrows narrow misses miss missed
  tops top topped surpasses climbs climb climbed slips slip slipped tumbles tumble tumbled rallies rally rallied
  rebounds rebound sinks sink sank crashes crash steady flat mixed strong weak solid robust record-high all-time
  shareholder-approved stake-sale date meeting meetings special annual general-meeting vote-on board-approves notice
  filings document documents letter letters talk talks talking discussion discussions negotiation negotiations
  negotiating agreement-in-principle memorandum understanding contract contracts order orders award awards awarded
  program programs programme project initiative initiatives campaign event events summit forum fair show shows
  valuable certain various several many few additional extra entire whole complete partial majority-owned minority-owned
  privately held publicly traded listed unlisted owned controlled operated managed led backed funded sponsored
  family-run leading-edge cutting-edge state-of-the-art fast-growing high-growth low-cost premium-priced
  outstanding issued authorized preferred ordinary common-stock class series-a convertible warrant warrants option options
  right-to issuer debenture debentures bond bonds notes note coupon yield yields tranche underwriter underwriters
  assets-held plant plants warehouse facility facilities headquarters campus location locations region regions area areas
  nations country countries continent overseas abroad domestic foreign offshore onshore rural urban coastal
  effort efforts bid-for move moves push drive step steps way ways path road route future-proof past present early late
  mid near far close-to beyond across throughout toward towards within without per via plus minus versus vs
  sues sue sued suing lawsuit lawsuits suit suits claim claims claimed alleges alleged fraud charges charged pleads guilty
  settles settle settlement ruling rules ruled orders-in trial trials case cases hearing hearings appeal appeals
  antitrust-review review-of scrutiny investigation investigations inquiry inquiries watchdog authority authorities
  commission committee council agency administration department office officials official ministerial
  hires hired hiring layoff job-cuts resigns resign resigned retires retire retired retirement ousts oust ousted succeeds
  successor replaces replace replaced promotes appointment appointments nominee nominees nominates nominate
  senior junior vice deputy assistant associate managing executive-chairman former ex current interim acting longtime
  billionaire tycoon entrepreneur entrepreneurs pioneer veteran heir family families dynasty
  merger-talks deal-talks rival-bid counterbid counteroffer sweetened improved revised raised-bid best-and-final
  friendly-takeover unfriendly ugly rare massive huge giant's mega multibillion multibillion-dollar mln-dlr bln-dlr
  pct percent-stake cts dlrs-per stg yen won rupees yuan francs crowns gains-on loss-on gain proceeds use used
  units-sale unit-sale stock-split split-off spinning separate separates separation separating demerge demerges demerger
  carve carves divest divests divesting divestment dispose disposes disposal disposals shed sheds shedding unload unloads
  offload offloads jettison exit-from pull pulls pulled pullout quit quits abandon abandons abandoned scrap scraps scrapped
  drop dropped cancel cancels cancelled canceled terminate terminated suspends suspend suspended halts halt halted
  facilitates facilitate represents represent advises advise advised arranges arrange arranged assists assist
  lead-arranger lender's counsel banker bankers bank's brokerage broker brokers arbitrage arbitrageur speculator
  maybe just really never always ever soon again together apart alone almost nearly roughly approximately
  homegrown home-grown booming unusual good great bad better worse worst nice easy hard tough big-time time times reason reasons thing things lot lots
  free paid-for sale-of purchase-of acquisition-of process processes approach approaches option-to strategy-for
  market's stock's shares-of debt-free loan-to bills bill act law laws tax taxes tariff tariffs quota quotas
  patient patients doctor doctors student students teacher teachers child kids mother father friend friends
  vehicles-for orders-for jet jets plane planes aircraft helicopter helicopters ship ships vessel vessels tanker tankers
  train trains bus buses bike bikes truck-maker car-maker drug-maker chip-maker toy-maker steel-maker
  minimum maximum average median total net gross pre post pro forma per-share basis point points level levels support
  resistance signal trend trends chart charts technical fundamental bullish bearish long short calls puts call put`,
)

/** Everyday words that companies carry in their names: inside a headline's name they do not end it. */
export const ENGLISH_BRAND_WORDS =
  wordSet(`new global international national united american european general first
  gaming energy power grid oil gas health healthcare insurance bank banks financial property properties realty real
  estate retail consumer food foods media entertainment games music film mobile digital technology technologies tech
  solutions services service systems network networks software data cloud security cyber payments industries industrial
  products resources capital partners trust hotels hotel restaurants stores beverage beauty fashion home homes
  construction mining gold silver copper materials parts components machinery aviation marine motors tire sports fitness
  pharma biotech medical devices therapeutics diagnostics laboratory labs pharmaceutical pharmaceuticals chemicals
  chemical plastics steel metals aluminum aluminium cement paper packaging printing publishing wireless telecom
  telecommunications broadband cable satellite television water waste recycling solar wind nuclear pipeline pipelines
  logistics transport shipping travel design engineering consulting advisory analytics robotics semiconductor
  semiconductors clinical care dental veterinary apartment office wealth asset management investment investments ventures
  venture holdings interactive studios brands midstream royalty development electric automotive systems air airlines
  railway rail north south east west northern southern eastern western pacific atlantic city street house group's
  equipment instruments transportation hospitality brewing pharmacy farms lending exchange stock offshore petroleum exploration minerals communications innovation innovations research education learning school sciences science life biotechnology drug`)
