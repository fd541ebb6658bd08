package dk.samspor.reporting.indicators;

/** Which way is good. */
public enum Direction { HIGHER_IS_BETTER, LOWER_IS_BETTER, NEITHER }
