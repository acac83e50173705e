package io.wenmai.claim;

/** What a figure is measured against when it stands beside the figure of the news. */
enum Reference {
  /** What was expected before (“预期2.9%”). */
  EXPECTED,
  /** The figure of the period before (“前值2.9%”, “高于上月的0.1%”). */
  PREVIOUS,
  /** The figure a year earlier (“上年同期为2亿元”). */
  YEAR_AGO
}
