/** Words by which a company's full name goes past its short one ("Norvik Energy"); what it makes is called otherwise. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  `platforms technologies technology systems energy pharma pharmaceuticals pharmaceutical therapeutics biosciences
   biotech entertainment media communications industries industrial international global worldwide resources capital
   partners bank bancorp financial finance insurance assurance healthcare health medical foods food beverages brands
   stores retail software networks network interactive games studios motors motor automotive airlines airways air
   aerospace electronics electric power renewables petroleum oil gas gold mining minerals metals steel chemicals chemical
   materials logistics transport shipping properties property realty estate hotels resorts services solutions consulting
   management investments investment ventures trust equity associates laboratories labs sciences engineering construction
   telecom telecommunications wireless mobile digital data security semiconductor semiconductors instruments devices
   robotics dynamics controls products manufacturing enterprises works mills brewing brewery express lines
   group corporation company of and & the de del der des di e und y et en europe america usa us uk deutschland france
   italia españa nederland portugal brasil nordic americas industrie industries énergie energie energia versicherung
   versicherungen bau maschinenbau stahl werke technik chemie assicurazioni costruzioni seguros construcciones assurances
   telecomunicaciones telecomunicazioni telekom banco banca banque`.split(/\s+/),
)
