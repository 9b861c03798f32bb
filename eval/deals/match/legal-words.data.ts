/** Words of a company's name that do not tell it from another: legal forms, words for a group, articles and "and". */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  [
    // English
    'inc incorporated corp corporation co company companies ltd limited plc llc llp lp lc',
    // German
    'ag se gmbh mbh kg kgaa ohg',
    // French, Spanish, Italian, Dutch, Portuguese
    'sa sas sarl nv bv sl slu spa srl ltda',
    // Nordic
    'ab as asa oy oyj aps',
    // group
    'group groupe gruppe gruppo grupo holding holdings konzern',
    // articles and "and"
    'the der die das le la les el il de and und et y e',
  ].flatMap((line) => line.split(' ')),
)
