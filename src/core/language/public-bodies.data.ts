/** Authorities, courts, news agencies and share indices in lower case: they speak about deals and are no party to them. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  `federal reserve board|federal reserve|fed|federal trade commission|ftc|securities and exchange commission|sec
exchange commission|federal communications commission|fcc|justice department|department of justice|doj|treasury
treasury department|transportation department|department of transportation|congress|senate|house|supreme court
european commission|european union|eu|ec|competition and markets authority|cma|monopolies commission
bundeskartellamt|kartellamt|eu-kommission|europäische kommission|bafin|bundesregierung|bundestag|commission
ftse|ftse 100|ftse 250|ftse mib|dax|mdax|sdax|tecdax|cac 40|cac|sbf 120|ibex|ibex 35|aex|bel 20|smi|stoxx|euro stoxx|ibovespa
wall street|securities|exchange|reuters|reuter|bloomberg|bloomberg news|dow jones newswires|wall street journal|the wall street journal
wsj|new york times|business wire|businesswire|globenewswire|globe newswire|pr newswire
prnewswire|marketwatch|dpa|afp|associated press|ap|handelsblatt|manager magazin|federal home loan bank board
comptroller|interstate commerce commission|icc|cfius|antitrust|court of chancery|chapter|state|government|parliament
white house|amf|consob|antitrust authority|cade|cnmc|acm|autoriteit consument & markt|autoriteit financiële markten|nederlandsche bank|comco|autorité de la concurrence|commission européenne
cnil|fisc|fisco|fiscalía|fiscalía general|procura|agcm|agcom|ivass|cnmv|cmvm|cvm|anatel|receita federal|ministério público
polícia federal|hacienda|agencia tributaria|guardia di finanza|guardia civil|inps|bce|ecb|afm|dnb|fiod|belastingdienst
openbaar ministerie|dgccrf|urssaf|banca d'italia|banca d’italia|banco de españa|banco central|bankitalia
commissione europea|comisión europea|comissão europeia|europese commissie
comisión nacional|comisión nacional del mercado de valores|comisión nacional de valores|comisión nacional bancaria
comisión nacional de los mercados|superintendencia|superintendencia financiera|superintendencia de industria
superfinanciera|cofece|indecopi|tdlc|fne|enacom|tribunal supremo|audiencia nacional|boletín oficial|diario oficial
conselho administrativo|conselho administrativo de defesa|conselho administrativo de defesa econômica|defesa econômica
superintendência|superintendência geral|superintendência-geral|superintendência do cade|tribunal do cade|tribunal pleno
supremo tribunal federal|stf|autoridade da concorrência|valores mobiliários|aneel|antaq|ministério da fazenda`.split(
    /[|\n]/,
  ),
)
