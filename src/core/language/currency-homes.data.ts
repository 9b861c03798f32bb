import { wordMap } from './words.ts'

/**
 * Countries, their people and their towns, in all languages that are read, and the currency at home there: what an
 * article's "crowns", "pesos" or bare "$" are likely meant in.
 */
export const CURRENCY_HOMES: ReadonlyMap<string, string> = wordMap(
  `sweden|swedish|stockholm|gothenburg|göteborg|malmö|schweden|schwedisch|schwedische|schwedischen|schwedischer|suède|suédois|suédoise|suecia|sueco|sueca|svezia|svedese|zweden|zweeds|zweedse|suécia=SEK
   norway|norwegian|oslo|stavanger|trondheim|norwegen|norwegisch|norwegische|norwegischen|norwegischer|norvège|norvégien|norvégienne|noruega|noruego|noruegos|norvegia|norvegese|noorwegen|noors|noorse|norueguês|norueguesa=NOK
   denmark|danish|copenhagen|aarhus|dänemark|dänisch|dänische|dänischen|dänischer|kopenhagen|danemark|danois|danoise|copenhague|dinamarca|danés|danesa|danimarca|danese|copenaghen|denemarken|deens|deense|dinamarquês|dinamarquesa=DKK
   iceland|icelandic|reykjavik|reykjavík|island|isländisch|isländische|isländischen|islande|islandais|islandaise|islandia|islandés|islandesa|islanda|islandese|ijsland|ijslands|ijslandse|islândia|islandês=ISK
   czech|czechia|prague|brno|tschechien|tschechisch|tschechische|tschechischen|prag|tchéquie|tchèque|chequia|checo|checa|praga|cechia|ceco|ceca|tsjechië|tsjechisch|tsjechische|praag|tcheco|tcheca=CZK
   mexico|mexican|monterrey|mexiko|mexikanisch|mexikanische|mexikanischen|mexique|mexicain|mexicaine|méxico|mexicano|mexicana|messico|messicano|messicana|mexicaans|mexicaanse=MXN
   argentina|argentine|argentinian|aires|argentinien|argentinische|argentinischen|argentin|argentino|argentijns|argentijnse|argentinië=ARS
   colombia|colombian|bogota|bogotá|medellín|kolumbien|kolumbianische|kolumbianischen|colombie|colombien|colombienne|colombiano|colombiana|colombiaans|colombiaanse|colômbia=COP
   chile|chilean|santiago|chilenisch|chilenische|chilenischen|chili|chilien|chilienne|chileno|chilena|cile|cileno|cilena|chileens|chileense=CLP
   philippines|philippine|filipino|manila|philippinen|philippinische|philippinischen|filipinas|filipina|filippine|filippijnen|filipijnen=PHP
   uruguay|uruguayan|montevideo|uruguayo|uruguaya|uruguaio=UYU
   canada|canadian|toronto|montreal|montréal|calgary|vancouver|ottawa|tsx|kanada|kanadisch|kanadische|kanadischen|canadien|canadienne|canadá|canadiense|canadese|canadees|canadense|canadiano|canadiana=CAD
   australia|australian|sydney|melbourne|brisbane|perth|asx|australien|australisch|australische|australischen|australie|australienne|australiano|australiana|australië|austrália=AUD
   zealand|auckland|wellington|nzx|neuseeland|zélande|zelanda|zeeland|zelândia=NZD
   kong|hongkong|hkex=HKD singapore|singaporean|sgx|singapur|singapour|singapura=SGD taiwan|taiwanese|taipei=TWD
   us|u.s|american|york|nasdaq|nyse|california|texas|washington|usa|amerikanisch|amerikanische|amerikanischen|américain|américaine|estadounidense|americano|americana|statunitense|amerikaans|amerikaanse|unidos|uniti|états-unis=USD
   uk|u.k|britain|british|london|england|scotland|großbritannien|britisch|britische|britischen|londres|londra|londen=GBP
   switzerland|swiss|zurich|zürich|geneva|basel|schweiz|schweizer|suisse|genève|suiza|suizo|svizzera|zwitserland|suíça=CHF
   pakistan|pakistani|karachi|lahore|islamabad=PKR lanka|lankan|colombo=LKR
   india|indian|mumbai|delhi|bengaluru|indien|indische|indischen|inde|indien|indienne|indio|índia|indiano|indiase=INR
   egypt|egyptian|cairo|ägypten|ägyptische|égypte|égyptien|egipto|egipcio|egitto|egiziano|egypte|egito=EGP
   morocco|moroccan|casablanca|marokko|marokkanische|maroc|marocain|marocaine|marruecos|marroquí|marocco|marocchino|marrocos=MAD
   emirates|uae|dubai|dhabi|emirate|émirats|emiratos|emirati|emirados=AED
   saudi|riyadh|saoudite|saudí|saudita=SAR qatar|qatari|doha|katar=QAR
   tunisia|tunisian|tunis|tunesien|tunisie|tunisien|tunisienne|túnez=TND serbia|serbian|belgrade|serbien|serbie|servië|sérvia=RSD
   algeria|algerian|algiers|algérie|algérien|algerien=DZD jordan|jordanian|amman=JOD kuwait|kuwaiti|koweït=KWD bahrain=BHD
   senegal|sénégal|sénégalais|sénégalaise|dakar|ivoire|ivoirien|ivoirienne|abidjan|mali|bamako|burkina|bénin|togo|lomé|niger=XOF
   cameroon|cameroun|camerounais|camerounaise|douala|gabon|gabonais|libreville|tchad=XAF
   uganda|ugandan|kampala=UGX kenya|kenyan|nairobi=KES`,
  String,
)
