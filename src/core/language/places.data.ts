import { wordSet } from './words.ts'

const STATES = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon
  pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia
  wisconsin wyoming ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick`

/** States of the USA and provinces of Canada, which stand behind a town. Lower case. */
export const REGIONS = wordSet(
  STATES,
  'calif mass conn ill mich minn pa fla tenn ariz n.y n.j n.c s.c',
)

/** Countries, regions and large cities in English and German: capitalised, but nobody's buyer. Lower case. */
export const PLACES = wordSet(
  `europe asia africa america australia germany deutschland france frankreich italy italien
  spain spanien portugal netherlands niederlande holland belgium belgien switzerland schweiz austria österreich britain
  großbritannien england scotland schottland wales ireland irland uk u.k usa us u.s vereinigte_staaten united_states
  united_kingdom canada kanada mexico mexiko brazil brasilien argentina argentinien chile colombia kolumbien peru
  venezuela costa_rica china india indien japan korea south_korea s.korea n.korea s.africa südkorea taiwan hong_kong hongkong singapore singapur
  malaysia indonesia indonesien thailand vietnam philippines philippinen israel türkei turkey russia russland ukraine
  poland polen czech_republic tschechien hungary ungarn romania rumänien bulgaria bulgarien greece griechenland serbia
  serbien croatia kroatien slovenia slowenien slovakia slowakei sweden schweden norway norwegen denmark dänemark finland
  finnland iceland island estonia estland latvia lettland lithuania litauen luxembourg luxemburg liechtenstein iran irak
  iraq saudi_arabia saudi-arabien saudi dubai abu_dhabi qatar katar kuwait egypt ägypten nigeria kenya kenia south_africa
  südafrika new_zealand neuseeland london paris berlin munich münchen frankfurt hamburg cologne köln stuttgart düsseldorf
  leipzig dresden hannover nürnberg bonn essen dortmund wien vienna graz linz salzburg innsbruck zurich zürich geneva genf
  basel bern rome rom milan mailand madrid barcelona lisbon lissabon amsterdam rotterdam brussels brüssel antwerp dublin
  edinburgh manchester birmingham stockholm oslo copenhagen kopenhagen helsinki warsaw warschau prague prag budapest
  bucharest bukarest athens athen moscow moskau istanbul ankara tel_aviv jerusalem new_york new_york_city nyc washington
  boston chicago los_angeles san_francisco san_jose san_diego seattle austin dallas houston atlanta miami denver detroit
  philadelphia phoenix las_vegas toronto montreal vancouver calgary sydney melbourne tokyo tokio osaka seoul beijing
  peking shanghai shenzhen mumbai delhi new_delhi bangalore bengaluru jakarta bangkok manila california kalifornien texas
  florida ohio michigan  virginia pennsylvania new_jersey connecticut massachusetts illinois georgia colorado arizona
  silicon_valley bay_area wall_street bavaria bayern hessen sachsen niedersachsen baden-württemberg nordrhein-westfalen
  nrw thüringen brandenburg saarland tirol kärnten steiermark vorarlberg burgenland middle_east nahost latin_america
  lateinamerika north_america nordamerika südamerika south_america europa asien afrika amerika australien eu e.u
  european_union europäische_union eurozone dach davos brussel sao_paulo são_paulo rio_de_janeiro mexico_city bogota
  lima santiago buenos_aires toulouse lyon marseille turin turino hoboken palo_alto menlo_park mountain_view cupertino
  redmond cambridge oxford minneapolis st_louis kansas_city cleveland cincinnati pittsburgh charlotte nashville tampa
  orlando salt_lake_city portland sacramento oakland brooklyn manhattan southeast_asia southeast_asian gulf balkans central_europe eastern_europe western_europe scandinavia benelux asia-pacific kanaal ärmelkanal western_australia south_australia northern_ireland westaustralien südaustralien nordirland west-australië noord-ierland emea taipei québec quebec ontario alberta british_columbia`,
  STATES,
)
