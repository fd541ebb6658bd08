package dk.samspor.reporting.series;

/** How values came about: every figure says [domain/04]. */
public enum Basis { ACTUAL, EXTRAPOLATED, ESTIMATED }
