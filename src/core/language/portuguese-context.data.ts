import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** Portuguese phrases about a target, its partners, advisers and regulators. */
export const PORTUGUESE_CONTEXT: ContextCues = {
  revenue: cue(`fatur\\p{L}*|receitas?|volume de negócios|vendas`),
  hoped: cue(
    `espera|prevê|estima|pretende|deve|poderá|projeta|combinad\\p{L}*|conjunt\\p{L}*|até 20\\d\\d`,
  ),
  pooled: cue(`combinad\\p{L}*|conjunt\\p{L}*|juntas|juntos|soma(?:m|rão)`),
  staff: cue(
    `(?:\\p{L}+ ){0,2}(?:funcionários|trabalhadores|colaboradores|pessoas|empregados|profissionais|engenheiros)`,
  ),
  jobChange: cue(
    `demit\\p{L}*|despedi\\p{L}*|demiss\\p{L}*|contratar\\p{L}*|cortar|corta|criar|criará`,
  ),
  stays: cue(
    `(?:continua|continuará|continuarão|segue|seguirá|permanece|permanecerá|mantém|manterá) (?:\\p{L}+ ){0,6}(?:cliente|clientes|parceir[oa]|fornecedor|trabalhar|trabalhando|colaborar|parceria|contrato|relação|usar|usando)|renova (?:o )?contrato`,
  ),
  leaves: cue(
    `(?:encerra|encerrou|rompe|rompeu|cancela|cancelou|suspende|suspendeu|termina|terminou|abandona|deixa|deixará|reduz|rescinde) (?:\\p{L}+ ){0,6}(?:contratos?|parceria|colaboração|acordo|relação|pedidos|encomendas|trabalhar|usar)|(?:busca|procura) (?:outros?|novos?|alternativas?) ?(?:fornecedores|fornecedor|parceiros)?`,
  ),
  advises: cue(
    `assessorad[oa]s? (?:por|pel[oa])|assessor(?:es|a)? (?:financeir[oa]|jurídic[oa]|legal)s?|assessorou|assessoraram|aconselhad[oa]s? por|atuou como assessor`,
  ),
  rules: cue(
    `cade|concorrência|regulador(?:es)?|autoridades?|aprov\\p{L}*|autoriz\\p{L}*|luz verde|aval|bloque\\p{L}*|veto|vet(?:a|ou)|antitruste|investiga\\p{L}*|regulatóri[oa]s?`,
  ),
}
