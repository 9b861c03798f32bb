/**
 * Units for one euro of currencies that the ECB does not publish, because they never move against the euro: those it has
 * replaced (at the rates of the Council's regulations) and those tied to it.
 */
export const PER_EURO: Readonly<Record<string, number>> = {
  ATS: 13.7603,
  BEF: 40.3399,
  BGN: 1.95583,
  DEM: 1.95583,
  ESP: 166.386,
  FIM: 5.94573,
  FRF: 6.55957,
  IEP: 0.787564,
  ITL: 1936.27,
  NLG: 2.20371,
  PTE: 200.482,
  BAM: 1.95583,
  CVE: 110.265,
  XAF: 655.957,
  XOF: 655.957,
}

/** Units for one US dollar of currencies that their central banks hold there. */
export const PER_DOLLAR: Readonly<Record<string, number>> = {
  AED: 3.6725,
  BHD: 0.376,
  JOD: 0.709,
  OMR: 0.3845,
  QAR: 3.64,
  SAR: 3.75,
}
