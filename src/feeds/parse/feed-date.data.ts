/** The names of the twelve months and their short forms, lower-case, as publishers of many languages write them in feeds. */
const MONTH_NAMES = [
  `jan january januar janvier janv enero ene gennaio gen jänner janeiro januari stycznia sty января январь янв
  január ιανουαρίου ιαν ocak oca leden ledna ianuarie`,
  `feb february februar février févr febrero febbraio fevereiro fev februari lutego lut февраля февраль фев
  február febr φεβρουαρίου φεβ şubat şub únor února februarie`,
  `mar march märz mär mrz mars marzo março maart mrt marca marzec марта март мар március márc μαρτίου μαρ mart
  březen března martie`,
  `apr april avril avr abril abr aprile kwietnia kwi апреля апрель апр április ápr απριλίου απρ nisan nis duben
  dubna aprilie`,
  `may mai mayo maggio mag maio mei maj maja мая май május máj μαΐου μαΐ μαϊ mayıs květen května`,
  `jun june juni juin junio giugno giu junho czerwca cze июня июнь июн június jún ιουνίου ιούν ιουν haziran haz
  červen června iunie`,
  `jul july juli juillet juil julio luglio lug julho lipca lip июля июль июл július júl ιουλίου ιούλ ιουλ temmuz
  tem červenec července iulie`,
  `aug august août agosto ago augustus augusti sierpnia sie августа август авг augusztus αυγούστου αύγ αυγ
  ağustos ağu srpen srpna`,
  `sep sept september septembre septiembre settembre set setembro września wrz сентября сентябрь сен сент
  szeptember szept σεπτεμβρίου σεπ σεπτ eylül eyl září`,
  `oct october okt oktober octobre octubre ottobre ott outubro out października paź октября октябрь окт október
  οκτωβρίου οκτ ekim eki říjen října octombrie`,
  `nov november novembre noviembre novembro listopada lis ноября ноябрь ноя нояб νοεμβρίου νοέ νοε kasım kas
  listopad listopadu noiembrie`,
  `dec december dez dezember décembre déc diciembre dic dicembre dezembro grudnia gru декабря декабрь дек
  δεκεμβρίου δεκ aralık ara prosinec prosince decembrie`,
]

/** The number of a month, 0 to 11, by its name. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, month) =>
    names.split(/\s+/).map((name): [string, number] => [name, month]),
  ),
)

/** Minutes east of UTC: RFC 5322, 4.3 (North America), and the European and Asian names seen in feeds. */
export const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  'etc/gmt': 0,
  wet: 0,
  eastern: -300,
  central: -360,
  mountain: -420,
  pacific: -480,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  ct: -360,
  mst: -420,
  mdt: -360,
  mt: -420,
  pst: -480,
  pdt: -420,
  pt: -480,
  ast: -240,
  adt: -180,
  at: -240,
  akst: -540,
  akdt: -480,
  hst: -600,
  bst: 60,
  west: 60,
  cet: 60,
  cest: 120,
  met: 60,
  mest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}
