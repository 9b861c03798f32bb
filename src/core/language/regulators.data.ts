import { phraseTable } from './words.ts'

/** Authorities that clear or forbid deals, as they are named in any of the languages; by first word, longest first. */
export const REGULATORS =
  phraseTable(`federal_trade_commission ftc justice_department department_of_justice doj cfius
  federal_communications_commission fcc european_commission eu_commission
  competition_and_markets_authority cma financial_conduct_authority fca ofcom samr competition_bureau
  competition_commission_of_india cci accc fair_trade_commission jftc investment_canada firb
  bundeskartellamt kartellamt europäische_kommission europäischen_kommission eu-kommission eu_-_kommission bafin
  monopolkommission bundeswirtschaftsministerium bundeswettbewerbsbehörde weko wettbewerbskommission finma
  autorité_de_la_concurrence commission_européenne amf autorité_des_marchés_financiers
  cnmc cnmv comisión_europea cofece indecopi comisión_nacional_de_los_mercados_y_la_competencia
  commissione_europea agcm consob ivass banca_d_'_italia banca_d_’_italia agcom
  cade cvm anatel comissão_europeia autoridade_da_concorrência banco_central_europeu
  acm autoriteit_consument_en_markt europese_commissie afm bma belgische_mededingingsautoriteit
  banca_centrale_europea banque_centrale_européenne europäische_zentralbank ezb european_central_bank ecb
  bank_of_england de_nederlandsche_bank banco_de_españa bundesnetzagentur comco comisión_federal_de_competencia_económica`)
