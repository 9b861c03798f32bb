import type { ContextCues } from './context-cues.ts'
import { cue } from './cue.ts'

/** Spanish phrases about a target, its partners, advisers and regulators. */
export const SPANISH_CONTEXT: ContextCues = {
  revenue: cue(`factur\\p{L}*|ingresos|ventas|cifra de negocios?`),
  hoped: cue(
    `espera|prevé|prevén|estima|aspira|podría|pretende|alcanzará|conjunta|conjuntos|combinad\\p{L}*|para 20\\d\\d`,
  ),
  pooled: cue(`conjunt\\p{L}*|combinad\\p{L}*|juntas|juntos|suma(?:n|rán)|fusionad\\p{L}*`),
  staff: cue(
    `(?:\\p{L}+ ){0,2}(?:empleados|trabajadores|personas|profesionales|colaboradores|ingenieros|empleadas)`,
  ),
  jobChange: cue(
    `despid\\p{L}*|recort\\p{L}*|ere|contratar\\p{L}*|crear\\p{L}*|suprim\\p{L}*|despedir\\p{L}*`,
  ),
  stays: cue(
    `(?:sigue|seguirá|seguirán|continúa|continuará|continuarán|se mantiene|mantiene|mantendrá|permanece) (?:(?:\\p{L}+) ){0,6}(?:cliente|socio|proveedor|trabajando|colaborando|colaboración|contrato|acuerdo|alianza|utilizando|relación)s?|renueva (?:su|el) contrato`,
  ),
  leaves: cue(
    `(?:rompe|romperá|rompió|pone fin|puso fin|cancela|canceló|suspende|suspendió|termina|abandona|abandonó|deja|dejará|dejó|reduce|rescinde) (?:(?:\\p{L}+) ){0,6}(?:contratos?|colaboración|alianza|acuerdo|relación|trabajar|pedidos|asociación|proveedor)|busca (?:otros?|nuevos?|alternativas?) ?(?:proveedores|proveedor|socios|socio)?`,
  ),
  advises: cue(
    `asesorad[oa]s? por|asesor(?:es)? (?:financiero|legal|jurídico|de)\\p{L}*|asesor[óa]|asesoraron|han? asesorado|ha actuado como asesor|asesoramiento`,
  ),
  rules: cue(
    `competencia|regulador(?:es)?|autoridades?|aprob\\p{L}*|autoriz\\p{L}*|visto bueno|luz verde|bloque\\p{L}*|veto|vet[óa]|antimonopolio|investiga\\p{L}*|regulatori[oa]s?`,
  ),
}
