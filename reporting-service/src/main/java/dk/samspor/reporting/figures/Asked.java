package dk.samspor.reporting.figures;

import dk.samspor.reporting.indicators.Indicator;

/** One indicator over one slice: a question among others that are answered together. */
public record Asked(Indicator indicator, Slice slice) {}
