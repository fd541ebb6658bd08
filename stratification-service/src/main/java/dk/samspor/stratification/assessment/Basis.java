package dk.samspor.stratification.assessment;

/** What the level was decided from [M, S 1.1]. */
public enum Basis { PLAN, FIRST_CONTACT }
