/** Legal forms and group words that say nothing about which company is meant, folded to lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co company companies ltd limited plc llc llp lp lc pbc
   ag se gmbh kg kgaa ohg mbh ug
   sa sas sarl sca snc nv bv cv spa srl sapa sau slu
   ab asa oy oyj aps ltda eireli sgps lda
   pte pty bhd tbk jsc pjsc ojsc kk
   group gruppe groupe grupo gruppo holding holdings konzern`.split(/\s+/),
)
